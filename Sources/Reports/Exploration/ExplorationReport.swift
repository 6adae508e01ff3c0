import Content
import Foundation
import Messages
import Training

/// What exploring scenarios found, for their author.
package struct ExplorationReport: Sendable {
  package let chapters: [Chapter]
  /// Files that could not be read as scenarios, as they are to be shown.
  package let unreadable: [String]
  /// What was given as the folder; nil for the program's own content.
  let folder: String?
  /// Nil where none was given.
  let seed: UInt64?

  /// One scenario.
  package struct Chapter: Sendable {
    package let exploration: ScenarioExploration
    package let scores: ScenarioScores
    /// Nil where nothing was played.
    package let play: ScenarioRandomPlay?
    /// The file, as it is to be shown, and how many errors it has besides.
    package let file: String
    package let errors: Int

    package init(
      _ exploration: ScenarioExploration, _ scores: ScenarioScores, _ play: ScenarioRandomPlay?,
      file: String, errors: Int
    ) {
      (self.exploration, self.scores, self.play) = (exploration, scores, play)
      (self.file, self.errors) = (file, errors)
    }

    var scenario: Scenario { exploration.scenario }

    /// The endings in the order of the scenario, with a shortest way to each that can be reached.
    var endings: [(id: String, closing: Closing, path: [String]?)] {
      scenario.nodes.compactMap { node in
        guard case .end(let closing) = node.content else { return nil }
        return (node.id, closing, exploration.path(to: node.id))
      }
    }

    /// What was played though it was not explored: nothing, unless there were too many states.
    var onlyPlayed: [String] {
      let reached = exploration.graph.reachedNodes
      return (play?.nodes.keys.filter { !reached.contains($0) } ?? []).sorted()
    }
  }

  package init(
    _ chapters: [Chapter], unreadable: [String], folder: String?, seed: UInt64?
  ) {
    (self.chapters, self.unreadable) = (chapters, unreadable)
    (self.folder, self.seed) = (folder, seed)
  }

  /// Whether nothing is wrong, and everything could be read.
  package var isClean: Bool {
    unreadable.isEmpty
      && chapters.allSatisfy {
        $0.errors == 0 && $0.exploration.findings.isEmpty && $0.onlyPlayed.isEmpty
      }
  }

  package func report(_ words: Phrasebook) -> Report {
    Report(
      title: words.explore.title,
      blocks: chapters.flatMap { blocks($0, words) }
        + unreadable.map { .note(words.explore.unreadable($0, folder)) })
  }

  private func blocks(_ chapter: Chapter, _ words: Phrasebook) -> [Report.Block] {
    let phrases = words.explore
    let title = chapter.scenario.title.text(in: words.language)
    let broken =
      chapter.errors == 0 ? [] : [phrases.broken(chapter.file, chapter.errors, folder)]
    return [.heading(phrases.heading(title, chapter.scenario.id))]
      + broken.map { .paragraph($0) }
      + [
        .list(figures(chapter, phrases)), .paragraph(phrases.endingsHeading),
        .list(
          chapter.endings.map { ending in
            phrases.ending(
              ending.id, words.endings.standing(ending.closing.standing), ending.path,
              chapter.play.map { $0.endings[ending.id, default: 0] })
          }),
      ] + findings(chapter, words)
  }

  private func figures(_ chapter: Chapter, _ phrases: ExplorePhrases) -> [String] {
    let graph = chapter.exploration.graph
    var lines = [
      phrases.states(graph.vertices.count, graph.transitions, graph.unopened.count),
      chapter.exploration.bestWay.map(phrases.best) ?? phrases.noEnding,
    ]
    let scores = chapter.scores
    if let lowest = scores.lowest, let highest = scores.highest {
      lines.append(phrases.scores(lowest, highest))
    } else if chapter.exploration.bestWay != nil {
      lines.append(phrases.nothingToScore)
    }
    if !scores.isComplete { lines.append(phrases.scoresCut(scores.explored, scores.unopened)) }
    guard let play = chapter.play else { return lines }
    let reached = graph.reachedNodes
    lines.append(
      phrases.played(
        play.plays, play.unended, reached.count { play.nodes[$0] != nil }, reached.count))
    lines.append(phrases.seldom(seldom(play, reached)))
    if !chapter.onlyPlayed.isEmpty { lines.append(phrases.onlyPlayed(chapter.onlyPlayed)) }
    return lines
  }

  private func seldom(
    _ play: ScenarioRandomPlay, _ reached: Set<String>
  ) -> [(node: String, plays: Int)] {
    let counted = reached.map { (node: $0, plays: play.nodes[$0, default: 0]) }
    return Array(counted.sorted { ($0.plays, $0.node) < ($1.plays, $1.node) }.prefix(3))
  }

  private func findings(_ chapter: Chapter, _ words: Phrasebook) -> [Report.Block] {
    let findings = chapter.exploration.findings
    guard !findings.isEmpty else { return [.paragraph(words.explore.nothingFound)] }
    return [.paragraph(words.explore.found(findings.count))]
      + findings.flatMap { finding -> [Report.Block] in
        let problem = Problem(
          Problem.Kind(finding, tellingPath: false), at: Place(file: chapter.file))
        let sentence =
          words.problems.sentence(problem.kind) + words.problems.separator
          + words.problems.mend(problem.kind, folder ?? "")
        return [.note("\(problem.severity)[\(problem.code)]: " + sentence)]
          + (finding.path.map {
            [.command(replayCommand(chapter.scenario.id, $0, folder: folder, seed: seed))]
          } ?? [])
      }
  }
}
