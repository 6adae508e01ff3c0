import Console
import Foundation
import Messages
import Training

/// Shows a way through a scenario as it would stand on the screen of whoever went it.
struct ReplayScreen {
  private let words: Phrasebook
  private let output: Output

  init(_ words: Phrasebook, _ output: Output) {
    (self.words, self.output) = (words, output)
  }

  func show(_ gone: ScenarioReplay) {
    let screen = ActivityScreen(words, output)
    var listed: [Int]?
    for typed in gone.typed {
      let numbers = typed.prompt.actNumbers
      screen.show(
        typed.prompt, at: .distantPast, listingActs: numbers == nil || numbers != listed)
      listed = numbers
      output.line(screen.invitation(to: typed.prompt) + typed.line)
      screen.show(typed.feedback)
    }
    if let ending = gone.run.ending {
      EndingScreen(words, output, waiting: 0, isReplay: true).show(ending)
      tellDifference(ending)
      return
    }
    screen.show(gone.run.prompt, at: .distantPast)
    switch gone.halt {
    case .open, .deadEnd, .endless:
      output.line("")
      output.paragraph(output.style.strong(words.explore.halt(gone.halt)))
      if !gone.withheld.isEmpty { output.paragraph(words.explore.withheld(gone.withheld)) }
    case .ended, .misfit, .overBefore: break
    }
  }

  /// What the author called the ending, where it does not count so.
  private func tellDifference(_ ending: Ending) {
    guard case .scenario(let result) = ending, result.standing != result.closing.standing else {
      return
    }
    output.paragraph(words.explore.countsAsBad(words.endings.standing(result.closing.standing)))
  }
}

extension Prompt {
  /// The numbers of what can be done at the terminal; nil where it is not at the terminal.
  fileprivate var actNumbers: [Int]? {
    if case .act(let scene) = question { scene.offers.map(\.number) } else { nil }
  }
}
