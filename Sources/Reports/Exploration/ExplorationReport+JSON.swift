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
    let errors: [ExportedError]
    let unreadable: [String]

    init(_ report: ExplorationReport, version: String) {
      self.version = version
      scenarios = report.chapters.map(ExportedScenario.init)
      errors = report.broken.flatMap(\.errors).map(ExportedError.init)
      unreadable = report.broken.map(\.file)
    }
  }

  private struct ExportedError: Encodable {
    let file: String
    let line: Int
    let column: Int
    let code: String

    init(_ problem: Problem) {
      let place = problem.place
      (file, line, column, code) = (place.file, place.line, place.column, problem.code)
    }
  }

  private struct ExportedScenario: Encodable {
    let scenario: String
    let file: String
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
      (scenario, file) = (chapter.scenario.id, chapter.file)
      (states, transitions) = (graph.vertices.count, graph.transitions)
      unopened = graph.unopened.count
      nodes = chapter.scenario.nodes.map { node in
        ExportedNode(
          node, path: exploration.path(to: node.id),
          isSound: exploration.soundPath(to: node.id) != nil,
          plays: chapter.play.map { $0.nodes[node.id, default: 0] })
      }
      best = exploration.bestWay.map(ExportedBest.init)
      scores = ExportedScores(chapter.scores)
      play = chapter.play.map { ExportedPlay(plays: $0.plays, unended: $0.unended) }
      findings = zip(exploration.findings, chapter.places).map(ExportedFinding.init)
    }
  }

  private struct ExportedNode: Encodable {
    let node: String
    let kind: String
    let standing: Standing?
    let passes: Bool?
    let reached: Bool
    let path: [String]?
    let plays: Int?

    init(_ node: ScenarioNode, path: [String]?, isSound: Bool, plays: Int?) {
      (self.node, kind, self.path, self.plays) = (node.id, node.content.kind, path, plays)
      standing = if case .end(let closing) = node.content { closing.standing } else { nil }
      passes = standing.map { $0 != .bad && isSound }
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
    let line: Int
    let column: Int
    let node: String?
    let choice: String?
    let circle: [String]?
    let path: [String]?

    init(_ finding: ScenarioFinding, at place: Place) {
      let problem = Problem(Problem.Kind(finding), at: place)
      (line, column) = (place.line, place.column)
      (code, severity, path) = (problem.code, problem.severity.rawValue, finding.path)
      node = finding.kind.node
      choice = finding.kind.choice
      circle = finding.kind.circle
    }
  }
}
