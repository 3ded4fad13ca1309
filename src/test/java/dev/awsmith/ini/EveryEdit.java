package dev.awsmith.ini;

import java.util.ArrayList;
import java.util.List;

/** One of each edit that a document allows, and the lines that it may touch. */
record EveryEdit(IniDocument before, Edit edit, int first, int last) {
  /**
   * From the first to the last line that may become others, counted from one; where last is before
   * first, lines may only be added, after last.
   */
  static List<EveryEdit> of(IniDocument document) {
    SharedFile which = document.which();
    List<EveryEdit> all = new ArrayList<>();
    for (Section section : document.sections()) {
      List<Entry> entries = document.entries(section);
      for (Entry entry : entries) {
        int first = entry.first();
        int last = entry.last();
        for (Entry twin : entries) {
          if (twin.key().equalsIgnoreCase(entry.key())) {
            first = Math.min(first, twin.first());
            last = Math.max(last, twin.last());
          }
        }
        if (!entry.holdsBlock()) {
          Edit put = new Edit.Put(which, section, entry.key(), "eu-north-1");
          all.add(new EveryEdit(document, put, first, last));
        }
        // The last setting of a block takes the line above it along.
        int above = entry.nested() ? first - 1 : first;
        Edit remove = new Edit.Remove(which, section, entry.key());
        all.add(new EveryEdit(document, remove, above, last));
      }
      int end = document.headings(section).getLast().line();
      for (Entry entry : entries) {
        end = Math.max(end, entry.last());
      }
      int start = document.headings(section).getFirst().line();
      for (String key : List.of("new_key", "s3.new_key")) {
        all.add(new EveryEdit(document, new Edit.Put(which, section, key, "v"), start, end));
      }
      Edit rename = new Edit.RenameSection(which, section, "other");
      all.add(new EveryEdit(document, rename, start, end));
      Edit remove = new Edit.RemoveSection(which, section);
      all.add(new EveryEdit(document, remove, Math.max(1, start - 1), end));
    }
    int end = document.text().lines().size();
    Edit add = new Edit.Put(which, Section.profile("fresh"), "region", "eu-west-1");
    all.add(new EveryEdit(document, add, end + 1, end));
    return all;
  }

  IniDocument after() {
    return before.apply(edit);
  }

  Change change() {
    AwsFile file = new AwsFile(before.which(), Place.missing("x", "x"), before);
    return new Change(file, file.with(after()), List.of(edit));
  }

  @Override
  public String toString() {
    return edit.toString();
  }
}
