/// Looks around the place at which the parser gave up for the beginner's mistake that led there.
struct SlipSearch {
  struct Finding: Hashable {
    let slip: YAMLSlip
    /// Both count from 1, the column in Unicode scalars.
    let line: Int
    let column: Int
  }

  private let lines: [SourceLine]

  init(in text: String) {
    lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .map(SourceLine.init)
  }

  /// How far above the parser's mark an open quote or brace is looked for.
  private static let reach = 40

  /// The slip that made the parser give up at line `mark` while reading what began at line `start`, if it
  /// is known where that began; both count from 1.
  func finding(at mark: Int, since start: Int?) -> Finding? {
    let near = nearLines(mark, start)
    for index in near {
      if let column = columnOutOfBlock(index) { return finding(.blockIndent, index, column) }
      guard !isInBlock(index) else { continue }
      if let (slip, column) = lines[index].slip { return finding(slip, index, column) }
    }
    let reached = near + above(mark).prefix(Self.reach)
    for open in [\SourceLine.openQuote, \SourceLine.openBrace] {
      for index in reached where !isInBlock(index) {
        guard let (slip, column) = lines[index][keyPath: open] else { continue }
        return finding(slip, index, column)
      }
    }
    return nil
  }

  private func finding(_ slip: YAMLSlip, _ index: Int, _ column: Int) -> Finding {
    Finding(slip: slip, line: index + 1, column: column)
  }

  /// Indices of the lines that may hold the mistake itself, the likeliest first.
  private func nearLines(_ mark: Int, _ start: Int?) -> [Int] {
    let started = start.map { $0 - 1 }.filter(lines.indices.contains)
    return (started.map { [$0] } ?? []) + above(mark).prefix(2)
  }

  /// Indices of the lines with something on them, from the mark upwards.
  private func above(_ mark: Int) -> [Int] {
    guard !lines.isEmpty else { return [] }
    return (0...min(max(mark - 1, 0), lines.count - 1)).reversed().filter { !lines[$0].isBlank }
  }

  /// The index of the line that opens the `|` or `>` block that a line is in.
  private func blockHeader(of index: Int) -> Int? {
    let outer = lines[..<index].lastIndex {
      !$0.isBlank && $0.indent < lines[index].indent
    }
    guard let outer else { return nil }
    return lines[outer].opensBlock ? outer : blockHeader(of: outer)
  }

  private func isInBlock(_ index: Int) -> Bool { blockHeader(of: index) != nil }

  /// Where a line begins that belongs in the block above it and stands too far left.
  private func columnOutOfBlock(_ index: Int) -> Int? {
    let line = lines[index]
    guard !line.isBlank, !line.hasKeyOrDash,
      let before = lines[..<index].lastIndex(where: { !$0.isBlank }),
      let header = lines[before].opensBlock ? nil : blockHeader(of: before),
      let first = lines[(header + 1)...].first(where: { !$0.isBlank }), line.indent < first.indent
    else { return nil }
    return line.indent + 1
  }
}

extension Optional {
  fileprivate func filter(_ isWanted: (Wrapped) -> Bool) -> Wrapped? {
    flatMap { isWanted($0) ? $0 : nil }
  }
}
