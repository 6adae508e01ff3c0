import Training

extension ContentReader {
  func readProcedure(_ file: YAMLMapping) -> Procedure? {
    let errors = log.errorCount
    let id = declaredID(.procedure, file.required("procedure"))
    let title = text(file.required("title"))
    let summary = plainText(file.required("summary"))
    let minutes = file.required("minutes")?.wholeNumber(in: 1...60)
    let position = file.optional("position").map { $0.wholeNumber(in: 1...100) } ?? 100
    _ = referred(.course, file.required("course"), in: courses)
    let terminal = referred(.terminal, file.required("terminal"), in: terminals)
    let passMark = file.required("pass")?.percent(in: 1...100)
    let reading = ProcedurePartReading(reader: self, terminal: terminal)
    var places = ProcedurePlaces(whole: file.place)
    let situations = file.counted("situations", as: .situations, in: 1...12) {
      reading.situation($0, &places)
    }
    let acts = file.counted("acts", as: .acts, in: 2...30) { reading.act($0) }
    checkDistinct(file.optional("acts")?.elements ?? [], Problem.Kind.listedTwice)
    let stepNames = Set(
      (file.optional("steps")?.elements ?? []).compactMap {
        $0.member("id")?.node.scalar?.string
      })
    let steps = file.counted("steps", as: .steps, in: 1...30) {
      reading.step($0, stepNames, offered: Set(acts ?? []), &places)
    }
    checkDistinct((file.optional("steps")?.elements ?? []).compactMap { $0.member("id") })
    let forbidden = file.optionalList("forbidden") { reading.forbidden($0, &places) }
    let penalties = reading.penalties(file.optional("penalties"))
    guard let id, let title, let summary, let minutes, let terminal, let passMark, let situations,
      let acts, let steps, let penalties, log.errorCount == errors
    else { return nil }
    let procedure = Procedure(
      id: id, title: title, summary: summary, minutes: minutes, terminal: terminal.id,
      passMark: passMark, situations: situations, acts: acts, steps: steps, forbidden: forbidden,
      penalties: penalties)
    procedurePlaces[id] = places
    procedurePositions[id] = position ?? 100
    for step in steps where procedure.predecessors(of: step.id).contains(step.id) {
      // One step of the circle is enough.
      log.add(.circle(step: step.id), at: places.steps[step.id] ?? places.whole)
      return nil
    }
    return procedure
  }
}

/// Where the parts of a procedure stand.
struct ProcedurePlaces {
  let whole: Place
  var steps: [String: Place] = [:]
  var conditions: [Condition: Place] = [:]
  var situations: [String: Place] = [:]
  var acts: [String: Place] = [:]

  init(whole: Place) {
    self.whole = whole
  }
}
