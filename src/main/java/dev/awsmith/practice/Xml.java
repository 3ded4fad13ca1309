package dev.awsmith.practice;

import java.util.List;

/** An element of a reply: with text, or with other elements. */
record Xml(String name, String attributes, String text, List<Xml> children) {
  static Xml text(String name, Object value) {
    return new Xml(name, "", value.toString(), List.of());
  }

  static Xml of(String name, Xml... children) {
    return of(name, List.of(children));
  }

  static Xml of(String name, List<Xml> children) {
    return new Xml(name, "", "", children);
  }

  static Xml root(String name, String namespace, Xml... children) {
    return new Xml(name, " xmlns=\"" + namespace + "\"", "", List.of(children));
  }

  @Override
  public String toString() {
    StringBuilder out = new StringBuilder("<" + name + attributes + ">");
    children.forEach(out::append);
    return out.append(escaped(text)).append("</").append(name).append(">").toString();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
