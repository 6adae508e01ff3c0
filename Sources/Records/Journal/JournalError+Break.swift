extension JournalError {
  /// The name by which JournalChain.swift knows the faults; goes when that file goes.
  package typealias Break = ChainFault
}

extension ChainFault {
  static let notAnEvent = ChainFault.notJSON
}
