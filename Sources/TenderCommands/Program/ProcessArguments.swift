import CProcess

/// What was typed after the name of the program; nothing where it cannot be known.
///
/// Not from `CommandLine`, which reads /proc, and takes it for a call without arguments where that
/// is not mounted.
package func processArguments() -> [String]? {
  let count = cprocess_argument_count()
  guard count > 0 else { return nil }
  return (1..<max(count, 1)).compactMap { cprocess_argument($0).map { String(cString: $0) } }
}
