package org.gezinscoach.json;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The fields and list entries of a document that stands as the library writes it: one to a line, two spaces a level. */
record Outline(List<String> lines, List<Outline.Part> parts) {
    private static final Pattern LINE = Pattern.compile("( *)(?:\"(\\w+)\": )?(.*?)(,?)");

    /**
     * A field or an entry.
     *
     * @param holder the pointer of what holds it
     * @param name its name, or its position in a list
     * @param entry whether it is an entry of a list
     * @param first the line on which it begins, from 1
     * @param last the line on which it ends
     * @param nameColumn where its name begins, from 1
     * @param valueColumn where its value begins, from 1
     * @param value its value, as far as that stands on the first line
     */
    record Part(
            String holder,
            String name,
            boolean entry,
            int first,
            int last,
            int nameColumn,
            int valueColumn,
            String value) {
        String pointer() {
            return holder + "/" + name;
        }

        /** What a message calls it. */
        String title() {
            return entry ? "entry " + name + " of " + holder.substring(holder.lastIndexOf('/') + 1) : name;
        }
    }

    static Outline of(String document) {
        List<String> lines = List.of(document.split("\n"));
        List<Part> parts = new ArrayList<>();
        Deque<String> holders = new ArrayDeque<>();
        Deque<int[]> counts = new ArrayDeque<>();
        holders.push("");
        counts.push(new int[1]);
        for (int i = 1; i < lines.size() - 1; i++) {
            Matcher line = LINE.matcher(lines.get(i));
            if (!line.matches()) {
                throw new IllegalArgumentException("line " + (i + 1));
            }
            String value = line.group(3);
            if (value.equals("}") || value.equals("]")) {
                holders.pop();
                counts.pop();
                continue;
            }
            boolean entry = line.group(2) == null;
            String name = entry ? String.valueOf(counts.peek()[0]++) : line.group(2);
            Part part = new Part(
                    holders.peek(), name, entry, i + 1, last(lines, i) + 1, line.end(1) + 1, line.start(3) + 1, value);
            parts.add(part);
            if (value.equals("{") || value.equals("[")) {
                holders.push(part.pointer());
                counts.push(new int[1]);
            }
        }
        return new Outline(lines, parts);
    }

    /** The part at a pointer. */
    Part at(String pointer) {
        return parts.stream()
                .filter(part -> part.pointer().equals(pointer))
                .findFirst()
                .orElseThrow();
    }

    /** The document with another value for a part. */
    String with(Part part, String value) {
        List<String> changed = new ArrayList<>(lines.subList(0, part.first() - 1));
        String line = lines.get(part.first() - 1);
        String comma = lines.get(part.last() - 1).endsWith(",") ? "," : "";
        changed.add(line.substring(0, part.valueColumn() - 1) + value + comma);
        changed.addAll(lines.subList(part.last(), lines.size()));
        return text(changed);
    }

    /** The document without a part. */
    String without(Part part) {
        List<String> changed = new ArrayList<>(lines.subList(0, part.first() - 1));
        int before = part.first() - 2;
        if (!lines.get(part.last() - 1).endsWith(",") && lines.get(before).endsWith(",")) {
            String line = lines.get(before);
            changed.set(before, line.substring(0, line.length() - 1));
        }
        changed.addAll(lines.subList(part.last(), lines.size()));
        return text(changed);
    }

    /** The document with a part standing twice, the second on the line after the first. */
    String twice(Part part) {
        List<String> changed = new ArrayList<>(lines.subList(0, part.last()));
        String line = lines.get(part.last() - 1);
        if (line.endsWith(",")) {
            changed.addAll(lines.subList(part.first() - 1, part.last()));
        } else {
            changed.set(part.last() - 1, line + ",");
            changed.addAll(lines.subList(part.first() - 1, part.last()));
        }
        changed.addAll(lines.subList(part.last(), lines.size()));
        return text(changed);
    }

    /** The document with two entries of a list, one right after the other, in each other's place. */
    String swapped(Part one, Part next) {
        List<String> changed = new ArrayList<>(lines.subList(0, one.first() - 1));
        changed.addAll(lines.subList(next.first() - 1, next.last()));
        changed.addAll(lines.subList(one.first() - 1, one.last()));
        int end = changed.size() - 1;
        int middle = one.first() - 1 + next.last() - next.first();
        String last = lines.get(next.last() - 1);
        changed.set(middle, last.endsWith(",") ? last : last + ",");
        changed.set(end, last.endsWith(",") ? lines.get(one.last() - 1) : last);
        changed.addAll(lines.subList(next.last(), lines.size()));
        return text(changed);
    }

    /** The document with a line put in after one of its lines, which are numbered from 1. */
    String withLineAfter(int number, String line) {
        List<String> changed = new ArrayList<>(lines.subList(0, number));
        changed.add(line);
        changed.addAll(lines.subList(number, lines.size()));
        return text(changed);
    }

    private static int last(List<String> lines, int first) {
        String line = lines.get(first);
        if (!line.endsWith("{") && !line.endsWith("[")) {
            return first;
        }
        String indent = line.substring(0, line.indexOf(line.strip()));
        int last = first + 1;
        while (!lines.get(last).startsWith(indent + "}") && !lines.get(last).startsWith(indent + "]")) {
            last++;
        }
        return last;
    }

    private static String text(List<String> lines) {
        return String.join("\n", lines) + "\n";
    }
}
