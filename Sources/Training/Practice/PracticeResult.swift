/// A practice gone through, with what its debrief needs.
package struct PracticeResult: Codable, Sendable {
  package let practice: Practice
  package let situation: Situation
  /// What happened at the last act.
  package let told: [LocalizedText]
  package let trace: Trace
  package let hints: Int
  package let assessment: Assessment

  init(
    practice: Practice, situation: Situation, told: [LocalizedText], trace: Trace, hints: Int
  ) {
    (self.practice, self.situation, self.told) = (practice, situation, told)
    (self.trace, self.hints) = (trace, hints)
    assessment = practice.procedure.assessed(trace)
  }

  /// What was done, in order, each with what was wrong with it.
  package var deeds: [(act: Terminal.Act, effect: ActEffect, missteps: [Misstep])] {
    trace.deeds.enumerated().compactMap { index, deed in
      practice.terminal.act(deed.act).map { act in
        (act, deed.effect, assessment.missteps.filter { $0.deed == index })
      }
    }
  }
}

/// As JSON a result is what was done; what it is worth is worked out again.
extension PracticeResult {
  private enum CodingKeys: String, CodingKey {
    case practice, situation, told, trace, hints
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      practice: try container.decode(Practice.self, forKey: .practice),
      situation: try container.decode(Situation.self, forKey: .situation),
      told: try container.decode([LocalizedText].self, forKey: .told),
      trace: try container.decode(Trace.self, forKey: .trace),
      hints: try container.decode(Int.self, forKey: .hints))
  }
}
