// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.console;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.faisceau.console.spi.Form;
import org.faisceau.gatherings.api.Bilingual;
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
import org.faisceau.gatherings.api.Source;
import org.faisceau.kernel.api.SortKey;
import org.faisceau.kernel.api.Words;

/** Reads what {@link FormatText} wrote and people changed. What nobody touched keeps its source and its other language; the rest is of this Living-Lab. */
final class FormatReading {
    private static final int TITLE_MAX = 200;
    private static final int TEXT_MAX = 20_000;
    private static final int STEP_WORD_MAX = 34;
    private final Words words;
    private final Form form;
    private final Format base;

    FormatReading(Words words, Form form, Format base) {
        this.words = words;
        this.form = form;
        this.base = base;
    }

    /** Empty where a field has a problem. */
    Optional<Format> read(String id) {
        var title = form.text("formatTitle", TITLE_MAX);
        var summary = form.optional("summary", TITLE_MAX * 5);
        int retention = form.number("retentionDays", 1, Formats.RETENTION_MOST).orElse(base.retentionDays());
        var preferred = form.choice("preferred", Layout.Shape.class);
        var fallback = form.choice("fallback", Layout.Shape.class);
        var objectives = all("objectives", this::objective);
        var steps = numbered(all("steps", this::step));
        var stays = all("durations", this::stay);
        var programmes = programmes();
        var material = all("material", this::material);
        var budget = all("budget", line -> Optional.of(line(line, base.budget())));
        var tips = all("tips", line -> Optional.of(line(line, base.tips())));
        var documents = all("documents", line -> Optional.of(line(line, base.documents())));
        var rules = rules();
        if (programmes.isEmpty()) form.reject("programme", "form.required");
        if (form.hasProblems()) return Optional.empty();
        var layout = new Layout(preferred.orElseThrow(), fallback.orElseThrow(), form.flag("networking"), Source.LAB);
        boolean isSame = layout.preferred() == base.layout().preferred() && layout.fallback() == base.layout().fallback() && layout.hasNetworkingTable() == base.layout().hasNetworkingTable();
        return Optional.of(new Format(id, said(title, Stream.of(base.title())), said(summary, Stream.of(base.summary())), Source.LAB, objectives, steps, rules, stays, programmes, material, budget, tips, documents,
                isSame ? base.layout() : layout, retention));
    }

    private <T> List<T> all(String field, Function<Cells, Optional<T>> read) {
        var all = new ArrayList<T>();
        var lines = Cells.of(form.optional(field, TEXT_MAX));
        if (lines.size() > Formats.LINES_MOST) form.reject(field, "format.lineMany", Formats.LINES_MOST, lines.size());
        for (var line : lines) {
            if (isBeyond(field, line)) continue;
            var one = read.apply(line);
            if (one.isEmpty()) form.reject(field, "format.line", line.number());
            one.ifPresent(all::add);
        }
        return all;
    }

    /** True where a part of the line is beyond what a format may have; said beside its field. */
    private boolean isBeyond(String field, Cells line) {
        if (line.parts().stream().anyMatch(part -> part.length() > Formats.TEXT_MAX)) form.reject(field, "format.lineLong", line.number(), Formats.TEXT_MAX);
        else if (field.equals("steps") && line.number(0).filter(days -> Math.abs(days) > Formats.DAYS_MOST).isPresent()) form.reject(field, "format.lineFar", line.number(), Formats.DAYS_MOST);
        else if (field.equals("programme") && minutes(line).filter(some -> some < 1 || some > Formats.MINUTES_MOST).isPresent()) form.reject(field, "format.lineMinutes", line.number(), Formats.MINUTES_MOST);
        else if (field.equals("durations") && line.number(1).filter(some -> some < 1 || some > Formats.MINUTES_MOST).isPresent()) form.reject(field, "format.linePeople", line.number(), Formats.PEOPLE_MOST, Formats.MINUTES_MOST);
        else return false;
        return true;
    }

    private Bilingual said(String typed, Stream<Bilingual> known) {
        return known.filter(one -> one.in(words.locale()).equals(typed)).findFirst().orElseGet(() -> Bilingual.of(typed));
    }

    private Optional<Objective> objective(Cells line) {
        var audience = line.word(0, Audience.class, one -> words.say("audience." + one));
        if (audience.isEmpty() || line.part(1).isEmpty()) return Optional.empty();
        var known = base.objectives().stream().filter(one -> one.audience() == audience.get() && one.text().in(words.locale()).equals(line.part(1))).findFirst();
        return Optional.of(known.orElseGet(() -> new Objective(audience.get(), Bilingual.of(line.part(1)), Source.LAB)));
    }

    private Optional<Step> step(Cells line) {
        var days = line.number(0);
        var owner = part(line, 1);
        if (days.isEmpty() || owner.isEmpty() || line.part(2).isEmpty()) return Optional.empty();
        var known = base.steps().stream().filter(one -> one.text().in(words.locale()).equals(line.part(2))).findFirst();
        var document = said(line.part(3), base.steps().stream().map(Step::document));
        return Optional.of(new Step(known.map(Step::id).orElseGet(() -> FormatWord.of(line.part(2), STEP_WORD_MAX, "step")), days.get(), owner.get(), known.map(Step::text).orElseGet(() -> Bilingual.of(line.part(2))), document, !line.part(4).isEmpty(),
                known.map(Step::source).orElse(Source.LAB), known.filter(one -> one.days() == days.get()).map(Step::daySource).orElse(Source.LAB)));
    }

    /** Each under a word of its own. */
    private static List<Step> numbered(List<Step> steps) {
        var taken = new ArrayList<String>();
        return steps.stream().map(one -> {
            var id = Stream.concat(Stream.of(one.id()), IntStream.iterate(2, at -> at + 1).mapToObj(at -> one.id() + "-" + at)).filter(word -> !taken.contains(word)).findFirst().orElseThrow();
            taken.add(id);
            return new Step(id, one.days(), one.owner(), one.text(), one.document(), one.isSharing(), one.source(), one.daySource());
        }).toList();
    }

    private Optional<Stay> stay(Cells line) {
        var ends = line.part(0).split("[^0-9]+");
        var minutes = line.number(1);
        if (ends.length != 2 || !Arrays.stream(ends).allMatch(end -> end.matches("[0-9]{1,4}")) || minutes.isEmpty()) return Optional.empty();
        var read = new Stay(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]), minutes.get(), Source.LAB);
        return Optional.of(base.durations().stream().filter(one -> one.from() == read.from() && one.to() == read.to() && one.minutes() == read.minutes()).findFirst().orElse(read));
    }

    /** A blank line parts one programme from the next. */
    private List<Programme> programmes() {
        var all = new ArrayList<Programme>();
        for (var part : form.optional("programme", TEXT_MAX).split("\n\\s*\n")) {
            var items = new ArrayList<Item>();
            for (var line : Cells.of(part)) {
                if (!isBeyond("programme", line)) item(line, items).ifPresentOrElse(items::add, () -> form.reject("programme", "format.line", line.number()));
            }
            if (!items.isEmpty()) all.add(new Programme(items.stream().mapToInt(Item::minutes).sum(), items));
        }
        return all;
    }

    private Optional<Item> item(Cells line, List<Item> before) {
        var times = times(line);
        boolean isDivided = times.length == 2;
        var minutes = minutes(line);
        var lead = part(line, 1);
        if (minutes.filter(some -> some > 0).isEmpty() || lead.isEmpty() || line.part(2).isEmpty()) return Optional.empty();
        var known = base.programmes().stream().flatMap(one -> one.items().stream()).filter(one -> one.title().in(words.locale()).equals(line.part(2))).toList();
        var same = known.stream().filter(one -> one.minutes() == minutes.get()).findFirst();
        return Optional.of(new Item(id(known, before), said(line.part(2), known.stream().map(Item::title)), minutes.get(), isDivided ? times[1] : 0, isDivided ? times[0] : 0, lead.get(),
                said(line.part(3), known.stream().map(Item::text)), !line.part(4).isEmpty(), known.stream().findFirst().map(Item::source).orElse(Source.LAB), same.map(Item::minutesSource).orElse(Source.LAB)));
    }

    /** That of the item it was, by which speed meetings find their place; else a free one. */
    private static String id(List<Item> known, List<Item> before) {
        var taken = before.stream().map(Item::id).toList();
        var numbered = IntStream.iterate(before.size() + 1, number -> number + 1).mapToObj(number -> "part-" + number);
        return Stream.concat(known.stream().map(Item::id), numbered).filter(id -> !taken.contains(id)).findFirst().orElseThrow();
    }

    /** How often, and how long each time; empty where it is not divided. */
    private static int[] times(Cells line) {
        var parts = line.part(0).split("[×xX*]");
        boolean isDivided = parts.length == 2 && Arrays.stream(parts).allMatch(one -> one.strip().matches("[0-9]{1,3}"));
        return isDivided ? Arrays.stream(parts).map(String::strip).mapToInt(Integer::parseInt).toArray() : new int[0];
    }

    private static Optional<Integer> minutes(Cells line) {
        var times = times(line);
        return times.length == 2 ? Optional.of(times[0] * times[1]) : line.number(0);
    }

    private Optional<Part> part(Cells line, int at) {
        return line.word(at, Part.class, one -> words.say("part." + one));
    }

    private Optional<Material> material(Cells line) {
        var quantity = line.word(0, Material.Quantity.class, one -> words.say("quantity." + one));
        if (quantity.isEmpty() || line.part(1).isEmpty()) return Optional.empty();
        var known = base.material().stream().filter(one -> one.text().in(words.locale()).equals(line.part(1))).findFirst();
        return Optional.of(new Material(known.map(Material::text).orElseGet(() -> Bilingual.of(line.part(1))), quantity.get(), known.map(Material::source).orElse(Source.LAB)));
    }

    private Line line(Cells line, List<Line> known) {
        var typed = String.join(" | ", line.parts());
        return known.stream().filter(one -> SortKey.of(one.text().in(words.locale())).equals(SortKey.of(typed))).findFirst().orElseGet(() -> new Line(Bilingual.of(typed), Source.LAB));
    }

    private List<Rule> rules() {
        return Arrays.stream(Rule.Kind.values()).filter(kind -> form.flag("rule" + kind)).map(kind -> {
            int number = form.number("number" + kind, 0, 10_000).orElse(0);
            var known = base.rule(kind);
            return new Rule(kind, number, known.map(Rule::source).orElse(Source.LAB), known.filter(one -> one.number() == number).map(Rule::numberSource).orElse(Source.LAB));
        }).toList();
    }
}
