// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.faisceau.gatherings.api.Room.Thing;
import org.faisceau.gatherings.api.Room;
import org.faisceau.kernel.api.Words;

/** Badges, table tents and the room, drawn for paper: presentation attributes alone, for a paper has no style sheet. */
final class PackDrawings {
    static final int BADGES_PER_PAGE = 8;
    static final int TENTS_PER_PAGE = 2;
    private static final int WIDE = 640;
    private static final int BADGE_HIGH = 168;
    /** Side of a code with its margin: some 28 mm on paper. */
    private static final int CODE = 104;
    private static final int TENT_HIGH = 350;
    private static final int BADGE_WIDE = WIDE / 2 - 24;
    private static final int LABEL_WIDE = 300;
    /** Width of a letter by its size, on the average. */
    private static final double LETTER = 0.56;
    private static final int SMALLEST = 9;
    private static final int NAME_SMALL = 18;
    private static final int NAME_SMALLEST = 14;

    private PackDrawings() {}

    /** A person's badge or tent. @param code for the door */
    record Named(String name, String organisation, String part, Optional<Qr> code) {}

    /** Two columns of badges to cut out. @param some at most {@link #BADGES_PER_PAGE} */
    static String badges(String gathering, List<Named> some) {
        int rows = (some.size() + 1) / 2;
        var svg = begin(WIDE, rows * BADGE_HIGH);
        for (int at = 0; at < some.size(); at++) {
            int x = at % 2 * WIDE / 2;
            int y = at / 2 * BADGE_HIGH;
            frame(svg, x + 4, y + 4, WIDE / 2 - 8, BADGE_HIGH - 8);
            var one = some.get(at);
            int middle = x + (one.code().isPresent() ? (WIDE / 2 - CODE) / 2 : WIDE / 4);
            text(svg, x + WIDE / 4, y + 24, 13, false, gathering, BADGE_WIDE);
            int wide = one.code().isPresent() ? BADGE_WIDE - CODE : BADGE_WIDE;
            boolean isBeside = one.code().isPresent() && one.name().length() > letters(NAME_SMALL, BADGE_WIDE);
            if (isBeside) nameBeside(svg, x + WIDE / 4, middle, y, one.name());
            else text(svg, x + WIDE / 4, y + 60, 26, true, one.name(), BADGE_WIDE);
            text(svg, middle, y + (isBeside ? 118 : 104), 17, false, one.organisation(), wide);
            text(svg, middle, y + (isBeside ? 149 : 144), 14, false, one.part(), wide);
            one.code().ifPresent(code -> code(svg, x + WIDE / 2 - CODE - 6, y + BADGE_HIGH - CODE - 6, code));
        }
        return svg.append("</svg>").toString();
    }

    /** A name of several lines: the first above the code for the door, the others left of it. */
    private static void nameBeside(StringBuilder svg, int whole, int left, int y, String name) {
        int beside = BADGE_WIDE - CODE;
        var large = lines(name.strip(), letters(NAME_SMALL, BADGE_WIDE), letters(NAME_SMALL, beside), letters(NAME_SMALL, beside));
        boolean isCut = large.get(large.size() - 1).endsWith("…");
        int size = isCut ? NAME_SMALLEST : NAME_SMALL;
        var all = isCut ? lines(name.strip(), letters(size, BADGE_WIDE), letters(size, beside), letters(size, beside)) : large;
        for (int at = 0; at < all.size(); at++) line(svg, at == 0 ? whole : left, y + 48 + at * 21, size, true, all.get(at));
    }

    private static void code(StringBuilder svg, int x, int y, Qr code) {
        double module = (double) CODE / code.whole();
        svg.append("<g transform=\"translate(").append(x + module * Qr.MARGIN).append(' ').append(y + module * Qr.MARGIN).append(") scale(").append(module).append(")\"><path d=\"").append(code.path()).append("\" fill=\"#000000\" stroke=\"none\"/></g>");
    }

    /** Tents to fold in the middle: the name stands on both sides. @param some at most {@link #TENTS_PER_PAGE} */
    static String tents(List<Named> some) {
        var svg = begin(WIDE, some.size() * TENT_HIGH);
        for (int at = 0; at < some.size(); at++) {
            int y = at * TENT_HIGH;
            int middle = y + TENT_HIGH / 2;
            frame(svg, 4, y + 4, WIDE - 8, TENT_HIGH - 8);
            svg.append("<path d=\"M4 ").append(middle).append("H").append(WIDE - 4).append("\" stroke=\"#999999\" stroke-width=\"1\" fill=\"none\"/>");
            side(svg, middle, some.get(at));
            svg.append("<g transform=\"rotate(180 ").append(WIDE / 2).append(' ').append(middle).append(")\">");
            side(svg, middle, some.get(at));
            svg.append("</g>");
        }
        return svg.append("</svg>").toString();
    }

    private static void side(StringBuilder svg, int middle, Named one) {
        text(svg, WIDE / 2, middle + 80, 46, true, one.name(), WIDE - 40);
        text(svg, WIDE / 2, middle + 135, 24, false, one.organisation(), WIDE - 40);
    }

    static String room(Words words, Room room) {
        var svg = begin(room.width() + 20, room.depth() + 20).append("<g transform=\"translate(10 10)\">");
        svg.append("<rect x=\"0\" y=\"0\" width=\"").append(room.width()).append("\" height=\"").append(room.depth()).append("\" fill=\"#ffffff\" stroke=\"#555555\" stroke-width=\"8\"/>");
        room.things().forEach(thing -> draw(svg, thing));
        for (var thing : room.things()) {
            var label = !thing.label().isEmpty() ? thing.label() : words.has("room.short." + thing.sort()) ? words.say("room.short." + thing.sort()) : "";
            text(svg, thing.x(), RoomWords.labelY(thing), 24, !thing.label().isEmpty(), label, LABEL_WIDE);
        }
        return svg.append("</g></svg>").toString();
    }

    private static void draw(StringBuilder svg, Thing thing) {
        var ink = switch (thing.sort()) {
            case WAY -> "fill=\"#dce8f5\" stroke=\"none\"";
            case SCREEN -> "fill=\"#222222\" stroke=\"none\"";
            case DOOR -> "fill=\"#b06a00\" stroke=\"none\"";
            case CHAIR, STANDING -> "fill=\"#3f8f7f\" stroke=\"none\"";
            case WHEELCHAIR -> "fill=\"#2f6db5\" stroke=\"none\"";
            case COFFEE, HIGH_TABLE, LOW_TABLE, TABLE -> "fill=\"#ffffff\" stroke=\"#555555\" stroke-width=\"3\"";
        };
        if (thing.isRound()) svg.append("<circle cx=\"").append(thing.x()).append("\" cy=\"").append(thing.y()).append("\" r=\"").append(thing.width() / 2).append("\" ").append(ink).append("/>");
        else svg.append("<rect x=\"").append(thing.left()).append("\" y=\"").append(thing.top()).append("\" width=\"").append(thing.width()).append("\" height=\"").append(thing.height()).append("\" ").append(ink).append("/>");
    }

    private static StringBuilder begin(int width, int height) {
        return new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ").append(width).append(' ').append(height).append("\">");
    }

    private static void frame(StringBuilder svg, int x, int y, int width, int height) {
        svg.append("<rect x=\"").append(x).append("\" y=\"").append(y).append("\" width=\"").append(width).append("\" height=\"").append(height).append("\" fill=\"none\" stroke=\"#999999\" stroke-width=\"1\"/>");
    }

    /** In its place: smaller where it is long, on two lines where it is longer, and cut where it is longer still. */
    private static void text(StringBuilder svg, int x, int y, int size, boolean isStrong, String text, int wide) {
        if (text.isBlank()) return;
        int fitting = text.length() <= letters(size, wide) ? size : Math.max(SMALLEST, size * 7 / 10);
        var lines = lines(text.strip(), letters(fitting, wide), letters(fitting, wide));
        if (lines.size() == 1) line(svg, x, y, fitting, isStrong, lines.get(0));
        else IntStream.range(0, lines.size()).forEach(at -> line(svg, x, y + (2 * at - 1) * fitting * 6 / 10, fitting, isStrong, lines.get(at)));
    }

    private static int letters(int size, int wide) {
        return Math.max(2, (int) (wide / (size * LETTER)));
    }

    /** @param most letters of each line */
    private static List<String> lines(String text, int... most) {
        var all = new ArrayList<String>();
        var rest = text;
        for (int line = 0; line < most.length - 1 && rest.length() > most[line]; line++) {
            int end = Math.max(rest.lastIndexOf(' ', most[line]), rest.lastIndexOf('-', most[line] - 1) + 1);
            int at = end > most[line] / 3 ? end : most[line];
            all.add(rest.substring(0, at).strip());
            rest = rest.substring(at).strip();
        }
        int last = most[all.size()];
        all.add(rest.length() <= last ? rest : rest.substring(0, last - 1) + "…");
        return all;
    }

    private static void line(StringBuilder svg, int x, int y, int fitting, boolean isStrong, String text) {
        svg.append("<text x=\"").append(x).append("\" y=\"").append(y).append("\" font-size=\"").append(fitting).append("\" text-anchor=\"middle\" fill=\"#111111\"").append(isStrong ? " font-weight=\"bold\"" : "").append(">")
                .append(escaped(text)).append("</text>");
    }

    private static String escaped(String text) {
        return text.replaceAll("\\p{Cntrl}", " ").replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
