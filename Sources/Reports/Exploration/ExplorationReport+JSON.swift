import Content
import Foundation
import Training

extension ExplorationReport {
  /// The report for other programs; `version` is the program's.
  package func json(version: String) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    return String(
      decoding: try encoder.encode(Exported(self, version: version)), as: UTF8.self)
  }

  private struct Exported: Encodable {
    let report = "explore"
    let format = 1
    let version: String
    let scenarios: [ExportedScenario]
    let unreadable: [String]

    init(_ report: ExplorationReport, version: String) {
      self.version = version
      scenarios = report.chapters.map(ExportedScenario.init)
      unreadable = report.unreadable
    }
  }

  private struct ExportedScenario: Encodable {
    let scenario: String
    let file: String
    let errors: Int
    let states: Int
    let transitions: Int
    let unopened: Int
    let nodes: [ExportedNode]
    let best: ExportedBest?
    let scores: ExportedScores
    let play: ExportedPlay?
    let findings: [ExportedFinding]

    init(_ chapter: Chapter) {
      let (exploration, graph) = (chapter.exploration, chapter.exploration.graph)
      (scenario, file, errors) = (chapter.scenario.id, chapter.file, chapter.errors)
      (states, transitions) = (graph.vertices.count, graph.transitions)
      unopened = graph.unopened.count
      nodes = chapter.scenario.nodes.map { node in
        ExportedNode(
          node, path: exploration.path(to: node.id),
          plays: chapter.play.map { $0.nodes[node.id, default: 0] })
      }
      best = exploration.bestWay.map(ExportedBest.init)
      scores = ExportedScores(chapter.scores)
      play = chapter.play.map { ExportedPlay(plays: $0.plays, unended: $0.unended) }
      findings = exploration.findings.map(ExportedFinding.init)
    }
  }

  private struct ExportedNode: Encodable {
    let node: String
    let kind: String
    let standing: Standing?
    let reached: Bool
    let path: [String]?
    let plays: Int?

    init(_ node: ScenarioNode, path: [String]?, plays: Int?) {
      (self.node, kind, self.path, self.plays) = (node.id, node.content.kind, path, plays)
      standing = if case .end(let closing) = node.content { closing.standing } else { nil }
      reached = path != nil
    }
  }

  private struct ExportedBest: Encodable {
    let path: [String]
    let ending: String
    let standing: Standing
    let passes: Bool
    let points: Int
    let best: Int

    init(_ way: ScenarioBestWay) {
      (path, ending, standing, passes) = (way.path, way.ending, way.standing, way.passes)
      (points, best) = (way.points, way.best)
    }
  }

  private struct ExportedScores: Encodable {
    let lowest: ExportedWay?
    let highest: ExportedWay?
    let explored: Int
    let unopened: Int

    init(_ scores: ScenarioScores) {
      lowest = scores.lowest.map(ExportedWay.init)
      highest = scores.highest.map(ExportedWay.init)
      (explored, unopened) = (scores.explored, scores.unopened)
    }
  }

  private struct ExportedWay: Encodable {
    let points: Int
    let best: Int
    let ending: String
    let path: [String]

    init(_ way: ScenarioScores.Way) {
      (points, best, ending, path) = (way.points, way.best, way.ending, way.path)
    }
  }

  private struct ExportedPlay: Encodable {
    let plays: Int
    let unended: Int
  }

  private struct ExportedFinding: Encodable {
    let code: String
    let severity: String
    let node: String?
    let choice: String?
    let circle: [String]?
    let path: [String]?

    init(_ finding: ScenarioFinding) {
      let problem = Problem(Problem.Kind(finding), at: Place(file: ""))
      (code, severity, path) = (problem.code, problem.severity.rawValue, finding.path)
      node = finding.kind.node
      choice = finding.kind.choice
      circle = if case .endless(let nodes) = finding.kind { nodes } else { nil }
    }
  }
}
