import Glibc
import TenderCommands

exit(TenderProgram.run(Array(CommandLine.arguments.dropFirst()), in: .ofThisProcess()).rawValue)
