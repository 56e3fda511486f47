// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.List;
import org.faisceau.gatherings.api.Format;
import org.faisceau.gatherings.api.Format.Audience;
import org.faisceau.gatherings.api.Format.Item;
import org.faisceau.gatherings.api.Format.Layout;
import org.faisceau.gatherings.api.Format.Line;
import org.faisceau.gatherings.api.Format.Material;
import org.faisceau.gatherings.api.Format.Objective;
import org.faisceau.gatherings.api.Format.Part;
import org.faisceau.gatherings.api.Format.Programme;
import org.faisceau.gatherings.api.Format.Rule;
import org.faisceau.gatherings.api.Format.Stay;
import org.faisceau.gatherings.api.Format.Step;
import org.faisceau.gatherings.api.Formats;
import org.faisceau.gatherings.api.Formats.Reading;
import org.faisceau.gatherings.api.Source;

/** Formats as JSON. Pure. */
final class FormatJson {
    private static final Gson GSON = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();
    private static final int WORD_MAX = 60;

    private FormatJson() {}

    static String write(Format format) {
        return GSON.toJson(format);
    }

    /** Well formed and in itself right, or where it is not. */
    static Reading read(String json) {
        try {
            if (json.length() > Formats.JSON_MOST) return new Reading.Unfit("", "format.large", List.of(Formats.JSON_MOST));
            var format = format(new JsonReading("", JsonParser.parseString(json)));
            return FormatRule.fault(format).<Reading>map(off -> off).orElseGet(() -> new Reading.Read(format));
        } catch (JsonReading.Unfit off) {
            return new Reading.Unfit(off.path(), off.getMessage(), off.limits());
        } catch (JsonParseException | StackOverflowError noJson) {
            return new Reading.Unfit("", "format.json");
        }
    }

    private static Format format(JsonReading all) {
        return new Format(all.of("id").text(WORD_MAX), all.of("title").saidSomething(), all.of("summary").said(), source(all), all.of("objectives").all(FormatJson::objective), all.of("steps").all(FormatJson::step),
                all.of("rules").all(FormatJson::rule), all.of("durations").all(FormatJson::stay), all.of("programmes").all(FormatJson::programme), all.of("material").all(FormatJson::material),
                all.of("budget").all(FormatJson::line), all.of("tips").all(FormatJson::line), all.of("documents").all(FormatJson::line), layout(all.of("layout")), all.of("retentionDays").number(1, Formats.RETENTION_MOST));
    }

    private static Source source(JsonReading one) {
        return one.of("source").word(Source.class);
    }

    private static Objective objective(JsonReading one) {
        return new Objective(one.of("audience").word(Audience.class), one.of("text").saidSomething(), source(one));
    }

    private static Line line(JsonReading one) {
        return new Line(one.of("text").saidSomething(), source(one));
    }

    private static Step step(JsonReading one) {
        return new Step(one.of("id").text(WORD_MAX), one.of("days").number(-Formats.DAYS_MOST, Formats.DAYS_MOST), one.of("owner").word(Part.class), one.of("text").saidSomething(), one.of("document").said(),
                one.of("isSharing").flag(), source(one), one.of("daySource").word(Source.class));
    }

    private static Rule rule(JsonReading one) {
        var number = one.of("numberSource");
        // Files of before the two were told apart have one source for both.
        return new Rule(one.of("kind").word(Rule.Kind.class), one.of("number").number(0, Formats.PEOPLE_MOST), source(one), number.isLeftOut() ? source(one) : number.word(Source.class));
    }

    private static Stay stay(JsonReading one) {
        return new Stay(one.of("from").number(0, Formats.PEOPLE_MOST), one.of("to").number(1, Formats.PEOPLE_MOST), one.of("minutes").number(1, Formats.MINUTES_MOST), source(one));
    }

    private static Programme programme(JsonReading one) {
        return new Programme(one.of("minutes").number(1, Formats.MINUTES_MOST), one.of("items").all(FormatJson::item));
    }

    private static Item item(JsonReading one) {
        return new Item(one.of("id").text(WORD_MAX), one.of("title").saidSomething(), one.of("minutes").number(1, Formats.MINUTES_MOST), one.of("each").number(0, Formats.MINUTES_MOST), one.of("times").number(0, Formats.MINUTES_MOST),
                one.of("lead").word(Part.class), one.of("text").said(), one.of("isPause").flag(), source(one), one.of("minutesSource").word(Source.class));
    }

    private static Material material(JsonReading one) {
        return new Material(one.of("text").saidSomething(), one.of("quantity").word(Material.Quantity.class), source(one));
    }

    private static Layout layout(JsonReading one) {
        return new Layout(one.of("preferred").word(Layout.Shape.class), one.of("fallback").word(Layout.Shape.class), one.of("hasNetworkingTable").flag(), source(one));
    }
}
