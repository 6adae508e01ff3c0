import Foundation
import Samples
import Testing

/// What a store does over months, screen by screen; `Stories/README.md` says how to write one.
struct StoryTests {
  @Test(arguments: try Story.all())
  func `the program does as the story says`(_ story: Story) throws {
    try story.expectSame()
  }

  @Test func `there are stories, each in a language, and every line of them means something`()
    throws
  {
    let stories = try Story.all()
    #expect(!stories.isEmpty)
    for story in stories {
      #expect(story.language != nil, "\(story): its name ends with no language")
      #expect(story.strangers == [], "\(story)")
      #expect(story.text.contains("\n  "), "\(story) shows no screen: record it with RECORD=1")
    }
  }
}
