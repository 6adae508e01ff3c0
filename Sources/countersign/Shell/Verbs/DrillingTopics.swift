import Content
import Messages
import Training

extension Visit {
  /// Drills the lesson that `typed` means by its number, id or words of its title.
  func drill(topicMeantBy typed: String, isCram: Bool) throws -> Shell.Flow {
    let lessons = workspace.library.index.lessons
    let titles = lessons.map(\.title)
    let word = ReplyFolding.folded(typed)
    let containing = lessons.filter { lesson in
      lesson.title.languages.contains {
        ReplyFolding.folded(lesson.title.text(in: $0)).contains(word)
      }
    }
    let named =
      lessons.first { $0.id == typed } ?? Picking.position(of: typed, in: titles).map {
        lessons[$0]
      }
      ?? (containing.count == 1 ? containing[0] : nil)
    guard let named else {
      return containing.isEmpty
        ? offerTopics(words.refreshers.unknownTopic(typed))
        : offerTopics(words.refreshers.topics, containing)
    }
    return try drill(named, isCram: isCram)
  }

  private func drill(_ lesson: ContentIndex.LessonEntry, isCram: Bool = false) throws -> Shell.Flow
  {
    let dues = weakest { $0.topic == lesson.id }
    guard !dues.isEmpty else {
      output.paragraph(
        words.refreshers.nothingOfTopic(lesson.title.text(in: words.language)))
      return .goOn
    }
    return try begin(
      isCram ? .cram : .topic, dues, lesson: lesson.title.text(in: words.language))
  }

  /// Without `lessons`, all of them.
  func offerTopics(
    _ intro: String, _ lessons: [ContentIndex.LessonEntry]? = nil
  ) -> Shell.Flow {
    output.paragraph(intro)
    let dues = schedule.dues()
    shell.show(
      menu: (lessons ?? workspace.library.index.lessons).map { lesson in
        let learned = dues.filter { $0.refresher.isItem && $0.refresher.topic == lesson.id }
        let weak = learned.count { $0.day <= now.businessDay || $0.isMissed }
        return Shell.MenuEntry(
          lesson.title.text(in: words.language),
          words.refreshers.topicState(learned.count, weak)
        ) { [self] in try drill(lesson) }
      })
    output.paragraph(words.shell.otherWays)
    return .goOn
  }
}
