extension Range<Int> {
  /// The first number that `isPast`, or the upper bound; all before it are not, all after are.
  func partitionPoint(_ isPast: (Int) -> Bool) -> Int {
    var (low, high) = (lowerBound, upperBound)
    while low < high {
      let middle = low + (high - low) / 2
      if isPast(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
