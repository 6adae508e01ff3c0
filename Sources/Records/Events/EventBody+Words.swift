import Training

/// What stands in events as text: names of things, and what people wrote.
extension EventBody {
  /// Names that content gave to things.
  var names: [String] {
    switch self {
    case .started(let started): [started.subject]
    case .flagged(let flagged): [flagged.about]
    case .acknowledged(let acknowledged): [acknowledged.text]
    case .observed(let observed): [observed.form] + observed.outcomes.keys + (observed.order ?? [])
    case .waived(let waived): [waived.certification, waived.requirement]
    case .regraded(let regraded): [regraded.item]
    default: []
    }
  }

  package var withVisibleWords: EventBody {
    switch self {
    case .flagged(let body):
      .flagged(
        Flagged(
          session: body.session, about: body.about, revision: body.revision, answer: body.answer,
          words: VisibleText.line(body.words)))
    case .flagAnswered(let body):
      .flagAnswered(FlagAnswered(flag: body.flag, words: VisibleText.line(body.words)))
    case .employed(let body):
      .employed(
        Employed(
          role: body.role, store: body.store.map(VisibleText.line), from: body.from,
          hired: body.hired))
    case .left(let body): .left(Left(from: body.from, reason: VisibleText.line(body.reason)))
    case .returned(let body):
      .returned(Returned(from: body.from, reason: VisibleText.line(body.reason)))
    case .pinReset(let body): .pinReset(PINReset(reason: VisibleText.line(body.reason)))
    case .observed(let body):
      .observed(
        Observed(
          form: body.form, content: body.content, occurredOn: body.occurredOn, level: body.level,
          outcomes: body.outcomes, order: body.order, remark: body.remark.map(VisibleText.line)))
    case .regraded(let body):
      .regraded(
        Regraded(
          session: body.session, item: body.item, revision: body.revision, credit: body.credit,
          result: body.result, reason: VisibleText.line(body.reason)))
    default: self
    }
  }
}

extension StoreEventBody {
  package var withVisibleWords: StoreEventBody {
    switch self {
    case .setUp(let body):
      .setUp(
        SetUp(
          store: body.store, settings: body.settings.withVisibleWords, manager: body.manager,
          rootKey: body.rootKey))
    case .settingsChanged(let settings): .settingsChanged(settings.withVisibleWords)
    case .keyRevoked(let body):
      .keyRevoked(
        KeyRevoked(
          key: body.key, reason: VisibleText.line(body.reason), statement: body.statement))
    case .erased(let body):
      .erased(
        Erased(
          journal: body.journal, lines: body.lines, reason: VisibleText.line(body.reason),
          statement: body.statement))
    default: self
    }
  }
}

extension StoreEventBody.Settings {
  fileprivate var withVisibleWords: StoreEventBody.Settings {
    StoreEventBody.Settings(
      name: VisibleText.line(name), language: language, timeZone: timeZone)
  }
}

extension ChainedEvent where Body: JournalBody {
  /// The same event, fit to be shown.
  var withVisibleWords: ChainedEvent {
    ChainedEvent(self, saying: body.withVisibleWords)
  }
}
