import Training

/// Years of a store whose people forget otherwise than the schedule believes.
struct Simulation {
  let years: Int
  let people: Int
  let seed: UInt64
  /// Of those who drill alike.
  let figures: [Figures]

  /// In per cent of what is recalled: what is predicted is no further from it, of all people together.
  static let promisedGap = 5

  init(years: Int, people count: Int, seed: UInt64) {
    (self.years, people, self.seed) = (years, count, seed)
    let start = Day(number: 20_759)
    let people = (0..<count).map {
      SimulatedPerson($0, from: start, years: years, seed: Seed(seed))
    }
    let store = SimulatedStore(people: people, from: start, years: years)
    let end = Day(number: start.number + years * 365)
    var figures: [SimulatedPerson.Diligence: Figures] = [:]
    for person in people {
      let own = SimulatedLife(person, in: store).lived(until: end)
      if figures[person.diligence]?.add(own) == nil { figures[person.diligence] = own }
    }
    self.figures = SimulatedPerson.Diligence.allCases.compactMap { figures[$0] }
  }
}
