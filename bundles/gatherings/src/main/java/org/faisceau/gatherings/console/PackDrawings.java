// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.console;

import java.util.List;
import java.util.Optional;
import org.faisceau.gatherings.api.Room.Thing;
import org.faisceau.gatherings.api.Room;
import org.faisceau.kernel.api.Words;

/** Badges, table tents and the room, drawn for paper: presentation attributes alone, for a paper has no style sheet. */
final class PackDrawings {
    static final int BADGES_PER_PAGE = 8;
    static final int TENTS_PER_PAGE = 2;
    private static final int WIDE = 640;
    private static final int BADGE_HIGH = 175;
    /** Side of a code with its margin: some 28 mm on paper. */
    private static final int CODE = 104;
    private static final int TENT_HIGH = 380;
    /** Letters of one line at its usual size; longer ones are set smaller. */
    private static final int LINE = 22;

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
            text(svg, x + WIDE / 4, y + 26, 13, false, gathering);
            text(svg, x + WIDE / 4, y + 60, 26, true, one.name());
            text(svg, middle, y + 108, 17, false, one.organisation());
            text(svg, middle, y + 148, 14, false, one.part());
            one.code().ifPresent(code -> code(svg, x + WIDE / 2 - CODE - 6, y + BADGE_HIGH - CODE - 6, code));
        }
        return svg.append("</svg>").toString();
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
        text(svg, WIDE / 2, middle + 90, 46, true, one.name());
        text(svg, WIDE / 2, middle + 135, 24, false, one.organisation());
    }

    static String room(Words words, Room room) {
        var svg = begin(room.width() + 20, room.depth() + 20).append("<g transform=\"translate(10 10)\">");
        svg.append("<rect x=\"0\" y=\"0\" width=\"").append(room.width()).append("\" height=\"").append(room.depth()).append("\" fill=\"#ffffff\" stroke=\"#555555\" stroke-width=\"8\"/>");
        room.things().forEach(thing -> draw(svg, thing));
        for (var thing : room.things()) {
            var label = !thing.label().isEmpty() ? thing.label() : words.has("room.short." + thing.sort()) ? words.say("room.short." + thing.sort()) : "";
            text(svg, thing.x(), RoomWords.labelY(thing), 24, !thing.label().isEmpty(), label);
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

    private static void text(StringBuilder svg, int x, int y, int size, boolean isStrong, String text) {
        if (text.isBlank()) return;
        int fitting = text.length() <= LINE ? size : Math.max(9, size * LINE / text.length());
        svg.append("<text x=\"").append(x).append("\" y=\"").append(y).append("\" font-size=\"").append(fitting).append("\" text-anchor=\"middle\" fill=\"#111111\"").append(isStrong ? " font-weight=\"bold\"" : "").append(">")
                .append(escaped(text)).append("</text>");
    }

    private static String escaped(String text) {
        return text.replaceAll("\\p{Cntrl}", " ").replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
