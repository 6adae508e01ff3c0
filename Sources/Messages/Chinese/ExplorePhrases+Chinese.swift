import Training

extension ExplorePhrases {
  static let chinese = ExplorePhrases(
    title: "情景探索",
    heading: { "《\($0)》（\($1)）" },
    way: { $0.isEmpty ? "走法：开头就是" : "走法：\($0.joined(separator: " "))" },
    states: { states, transitions, unopened in
      "状态 \(states) 种，转移 \(transitions) 条，"
        + (unopened == 0 ? "全部看过。" : "还有 \(unopened) 种状态没有看。")
    },
    best: { best in
      "最好的走法丢 \(best.lost) 分，结局 \(best.ending)（\(EndingPhrases.chinese.standing(best.standing))），"
        + (best.passes ? "通过" : "不算通过") + "；\(way(best.path))"
    },
    noEnding: "一个结局也走不到。",
    scores: { lowest, highest in
      lowest.score == highest.score
        ? "怎么走得分都一样：\(score(lowest))。"
        : "得分最低 \(score(lowest))，最高 \(score(highest))。最低的\(way(lowest.path))"
    },
    nothingToScore: "没有要打分的决定。",
    scoresCut: { "以上只看了 \($0) 种状态和得分，另有 \($1) 种没有看，实际可能更低或更高。" },
    played: { plays, unended, nodes, reachable in
      "随机走 \(plays) 次：能走到的 \(reachable) 个节点走到了 \(nodes) 个"
        + (unended == 0 ? "。" : "；有 \(unended) 次没有走到结局。")
    },
    seldom: { seldom in
      "最少走到的：" + seldom.map { "\($0.node) \($0.plays) 次" }.joined(separator: "，") + "。"
    },
    onlyPlayed: { "随机走到过，探索却没有走到：\($0.joined(separator: "、"))。" },
    endingsHeading: "结局：",
    ending: { id, standing, path, plays in
      "\(id)（\(standing)）：" + (path.map { way($0) } ?? "走不到")
        + (plays.map { "；随机走到 \($0) 次" } ?? "")
    },
    nothingFound: "没有发现问题。",
    found: { "有 \($0) 处问题：" },
    broken: { file, errors, folder in
      "\(file) 有 \(errors) 处错误，出错的部分没有算进来。请看 \(checkCommand(folder))"
    },
    unreadable: { "\($0) 读不成情景。请看 \(checkCommand($1))" },
    noScenarios: { "\($0) 里没有情景。" },
    unknown: { typed, nearest, known in
      "没有情景“\(typed)”。" + (nearest.map { "是不是“\($0)”？" } ?? "")
        + "有这些：\(known.joined(separator: "、"))。"
    },
    badPlays: { "次数要写 0 到 \($0) 的整数。" },
    pathMissing: {
      "要照一条走法重走情景，请写上走法：countersign scenario \($0) --replay \"词 …\"；自己经历情景，请运行 countersign，登录以后输入“情景”。"
    },
    halt: { halt in
      switch halt {
      case .ended: "故事结束。"
      case .open(let words, let canEnd):
        "走法到此为止。这里可以选：\(words.joined(separator: "、"))。"
          + (canEnd ? "" : "从这里再也走不到结局。")
      case .deadEnd(let node): "这里（\(node)）一个选项都没有，走不下去。"
      case .endless(let nodes):
        "故事兜圈子，永远停不下来，也不让学员做什么：\(nodes.joined(separator: " → "))。"
      case .misfit(let position, let word, let words):
        "第 \(position) 个词“\(word)”对不上。这里可以选：\(words.joined(separator: "、"))。"
      case .overBefore(let position, let word):
        "还没到第 \(position) 个词“\(word)”，故事已经结束。"
      }
    })

  private static func way(_ path: [String]) -> String { chinese.way(path) }

  private static func score(_ way: ScenarioScores.Way) -> String {
    "\(way.points)/\(way.best)（\(percent(way.score))）"
  }
}
