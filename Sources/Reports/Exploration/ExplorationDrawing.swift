import Training

/// The nodes of scenarios and what leads from one to another, for programs that draw.
///
/// Nodes differ by their kind, endings by what they are worth; what something is wrong with is marked.
package struct ExplorationDrawing: Sendable {
  private let chapters: [ExplorationReport.Chapter]

  package init(_ report: ExplorationReport) {
    chapters = report.chapters
  }

  /// For Graphviz.
  package var dot: String {
    var lines = ["digraph scenarios {", "  node [fontname=\"sans-serif\"];"]
    for (number, chapter) in chapters.enumerated() {
      lines.append("  subgraph cluster_\(number) {")
      lines.append("    label=\"\(chapter.scenario.id)\";")
      for node in chapter.scenario.nodes {
        let attributes = "label=\"\(node.id)\", \(shape(node, in: chapter))"
        lines.append("    \(name(node.id, in: number)) [\(attributes)];")
      }
      for arrow in arrows(of: chapter) {
        let mark = arrow.isMarked ? ", color=red, fontcolor=red" : ""
        let ends = "\(name(arrow.from, in: number)) -> \(name(arrow.to, in: number))"
        lines.append("    \(ends) [label=\"\(arrow.words)\"\(mark)];")
      }
      lines.append("  }")
    }
    return (lines + ["}"]).joined(separator: "\n")
  }

  /// For Mermaid, as hubs of Markdown draw it.
  package var mermaid: String {
    var lines = ["flowchart TD"]
    for (number, chapter) in chapters.enumerated() {
      lines.append("  subgraph s\(number)[\"\(chapter.scenario.id)\"]")
      for node in chapter.scenario.nodes {
        let (opening, closing) = brackets(of: node)
        let box = "\(opening)\"\(node.id)\"\(closing):::\(role(of: node, in: chapter))"
        lines.append("    \(name(node.id, in: number))\(box)")
      }
      for arrow in arrows(of: chapter) {
        let line = arrow.isMarked ? "-.->" : "-->"
        let label = arrow.words.isEmpty ? "" : "|\"\(arrow.words)\"|"
        let (from, to) = (name(arrow.from, in: number), name(arrow.to, in: number))
        lines.append("    \(from) \(line)\(label) \(to)")
      }
      lines.append("  end")
    }
    lines += Role.allCases.map { "  classDef \($0) \($0.style)" }
    return lines.joined(separator: "\n")
  }

  /// A name that means nothing in either language, as `end` does.
  private func name(_ node: String, in chapter: Int) -> String {
    "n\(chapter)_\(node.replacing("-", with: "_"))"
  }

  private enum Role: String, CaseIterable {
    case plain, good, acceptable, bad, wrong

    var fill: String {
      switch self {
      case .plain: "#ffffff"
      case .good: "#c8e6c9"
      case .acceptable: "#fff9c4"
      case .bad: "#ffcdd2"
      case .wrong: "#ff8a80"
      }
    }

    var style: String { "fill:\(fill),stroke:\(self == .wrong ? "#c62828" : "#616161")" }
  }

  private func role(of node: ScenarioNode, in chapter: ExplorationReport.Chapter) -> Role {
    let isWrong = chapter.exploration.findings.contains { finding in
      finding.kind.circle?.contains(node.id) ?? (finding.kind.node == node.id)
    }
    guard !isWrong else { return .wrong }
    guard case .end(let closing) = node.content else { return .plain }
    return switch closing.standing {
    case .good: .good
    case .acceptable: .acceptable
    case .bad: .bad
    }
  }

  private func shape(_ node: ScenarioNode, in chapter: ExplorationReport.Chapter) -> String {
    let role = role(of: node, in: chapter)
    let shape =
      switch node.content {
      case .tell: "box"
      case .choose: "diamond"
      case .ask: "hexagon"
      case .practise: "box3d"
      case .end: "oval"
      }
    return "shape=\(shape), style=filled, fillcolor=\"\(role.fill)\""
      + (role == .wrong ? ", color=\"#c62828\", penwidth=3" : "")
  }

  private func brackets(of node: ScenarioNode) -> (String, String) {
    switch node.content {
    case .tell: ("[", "]")
    case .choose: ("{", "}")
    case .ask: ("{{", "}}")
    case .practise: ("[[", "]]")
    case .end: ("([", "])")
    }
  }

  private struct Arrow {
    let from: String
    let to: String
    let words: String
    let isMarked: Bool
  }

  /// One for each pair of nodes, with all the words that lead from one to the other; what is never offered
  /// is marked.
  private func arrows(of chapter: ExplorationReport.Chapter) -> [Arrow] {
    let choices = Set(chapter.exploration.findings.compactMap(\.kind.choice))
    return chapter.scenario.nodes.flatMap { node in
      var targets: [String] = []
      var words: [String: [String]] = [:]
      for (word, branch) in node.content.ways {
        if words[branch.target] == nil { targets.append(branch.target) }
        let known = words[branch.target] ?? []
        words[branch.target] = known + [word].compactMap(\.self).filter { !known.contains($0) }
      }
      return targets.map { target in
        let words = words[target] ?? []
        return Arrow(
          from: node.id, to: target, words: words.joined(separator: ", "),
          isMarked: words.contains { choices.contains("\(node.id)/\($0)") })
      }
    }
  }
}

extension ScenarioFinding.Kind {
  /// The node it is about; nil where it is about none, or several.
  var node: String? {
    switch self {
    case .unreachable(let node), .deadEnd(let node), .criticalEndsWell(let node),
      .bestFails(let node):
      node
    case .endless(let nodes), .noWayOut(let nodes): nodes.first
    case .neverOffered(let choice): choice.split(separator: "/").first.map(String.init)
    case .tooManyStates: nil
    }
  }

  /// The nodes that lead round; nil where none do.
  var circle: [String]? {
    switch self {
    case .endless(let nodes), .noWayOut(let nodes): nodes
    default: nil
    }
  }

  /// As `node/choice`.
  var choice: String? {
    if case .neverOffered(let choice) = self { choice } else { nil }
  }
}
