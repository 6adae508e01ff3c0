import Content
import Foundation
import Messages
import Training

/// What exploring scenarios found, for their author.
package struct ExplorationReport: Sendable {
  package let chapters: [Chapter]
  /// Files with errors, none of which was explored.
  package let broken: [Broken]
  /// What was given as the folder; nil for the program's own content.
  let folder: String?
  /// Nil where none was given.
  let seed: UInt64?
  let language: Language?

  /// A file with errors; it and their places are named as they are to be shown.
  package struct Broken: Sendable {
    package let file: String
    package let errors: [Problem]

    package init(file: String, errors: [Problem]) {
      (self.file, self.errors) = (file, errors)
    }
  }

  /// One scenario.
  package struct Chapter: Sendable {
    package let exploration: ScenarioExploration
    package let scores: ScenarioScores
    /// Nil where nothing was played.
    package let play: ScenarioRandomPlay?
    /// As it is to be shown.
    package let file: String
    /// Where each finding stands, in their order.
    package let places: [Place]

    package init(
      _ exploration: ScenarioExploration, _ scores: ScenarioScores, _ play: ScenarioRandomPlay?,
      file: String, places: [Place]
    ) {
      (self.exploration, self.scores, self.play) = (exploration, scores, play)
      (self.file, self.places) = (file, places)
    }

    var scenario: Scenario { exploration.scenario }

    /// The endings in the order of the scenario, each with a shortest way that passes, or else a shortest.
    func endings(_ words: Phrasebook) -> [ExplorePhrases.Ending] {
      scenario.nodes.compactMap { node in
        guard case .end(let closing) = node.content else { return nil }
        let (sound, any) = (exploration.soundPath(to: node.id), exploration.path(to: node.id))
        return ExplorePhrases.Ending(
          id: node.id, standing: words.endings.standing(closing.standing), path: sound ?? any,
          neverPasses: closing.standing != .bad && any != nil && sound == nil
            && exploration.graph.isComplete,
          plays: play.map { $0.endings[node.id, default: 0] })
      }
    }

    /// Whether some ending can be passed with that chance did not find.
    var hasSeldomFound: Bool {
      scenario.nodes.contains { node in
        guard let play, case .end(let closing) = node.content, closing.standing != .bad else {
          return false
        }
        return play.endings[node.id, default: 0] == 0 && exploration.soundPath(to: node.id) != nil
      }
    }

    /// What was played though it was not explored: nothing, unless there were too many states.
    var onlyPlayed: [String] {
      let reached = exploration.graph.reachedNodes
      return (play?.nodes.keys.filter { !reached.contains($0) } ?? []).sorted()
    }
  }

  package init(
    _ chapters: [Chapter], broken: [Broken], folder: String?, seed: UInt64?, language: Language?
  ) {
    (self.chapters, self.broken) = (chapters, broken)
    (self.folder, self.seed, self.language) = (folder, seed, language)
  }

  /// Whether nothing is wrong, and everything could be read.
  package var isClean: Bool {
    broken.isEmpty
      && chapters.allSatisfy {
        $0.exploration.findings.isEmpty && $0.onlyPlayed.isEmpty
      }
  }

  package func report(_ words: Phrasebook) -> Report {
    Report(title: words.explore.title, blocks: blocks(words))
  }

  /// Without a title, for who prints it piece by piece.
  package func blocks(_ words: Phrasebook) -> [Report.Block] {
    chapters.flatMap { blocks($0, words) }
      + broken.flatMap { file in
        file.errors.map { .note(line($0, words)) } + [
          .paragraph(words.explore.mendFirst(file.file))
        ]
      }
  }

  /// As `check` tells it.
  package func line(_ problem: Problem, _ words: Phrasebook) -> String {
    "\(problem.place): \(problem.severity)[\(problem.code)]: "
      + words.problems.sentence(problem.kind) + words.problems.separator
      + words.problems.mend(problem.kind, folder ?? "")
  }

  private func blocks(_ chapter: Chapter, _ words: Phrasebook) -> [Report.Block] {
    let phrases = words.explore
    let title = chapter.scenario.title.text(in: words.language)
    return [.heading(phrases.heading(title, chapter.scenario.id))]
      + [
        .list(figures(chapter, phrases)), .paragraph(phrases.endingsHeading),
        .list(chapter.endings(words).map(phrases.ending)),
      ] + (chapter.hasSeldomFound ? [.paragraph(phrases.seldomFound)] : [])
      + findings(chapter, words)
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
    if !scores.isComplete {
      lines.append(phrases.scoresCut(scores.explored, scores.unopened, graph.goesRound))
    }
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
      + zip(findings, chapter.places).flatMap { finding, place -> [Report.Block] in
        let problem = Problem(Problem.Kind(finding, tellingPath: false), at: place)
        let command = finding.path.map {
          replayCommand(chapter.scenario.id, $0, folder: folder, seed: seed, language: language)
        }
        return [.note(line(problem, words))] + [command].compactMap(\.self).map { .command($0) }
      }
  }
}
