package dev.awsmith.practice;

import java.util.List;

/** What AWS does when it is called: the elements of its result. */
@FunctionalInterface
interface Operation {
  List<Xml> answer(Call call);
}
