// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faisceau.directory.api.SolutionThemes;
import org.faisceau.documents.spi.Importable;
import org.faisceau.documents.spi.Line;
import org.faisceau.documents.spi.Outcome;
import org.faisceau.documents.spi.Report;
import org.faisceau.gatherings.api.Formats;
import org.faisceau.gatherings.api.Gathering;
import org.faisceau.gatherings.api.GatheringFilter;
import org.faisceau.gatherings.api.GatheringOrder;
import org.faisceau.gatherings.api.Gatherings;
import org.faisceau.gatherings.api.Written;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.SortKey;
import org.faisceau.kernel.api.Texts;
import org.faisceau.kernel.api.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes past gatherings in from a table; one of the same title on the same day is there already. */
@Component
public final class PastImport implements Importable {
    private static final Texts TEXTS = Texts.beside(PastImport.class);
    private static final int LOOKED = 200;
    private static final LocalTime FROM = LocalTime.of(9, 0);
    private static final LocalTime UNTIL = LocalTime.of(12, 0);
    private final Clock clock;
    private final Gatherings gatherings;
    private final Formats formats;
    private final SolutionThemes themes;

    @Activate
    public PastImport(@Reference Clock clock, @Reference Gatherings gatherings, @Reference Formats formats, @Reference SolutionThemes themes) {
        this.clock = clock;
        this.gatherings = gatherings;
        this.formats = formats;
        this.themes = themes;
    }

    @Override
    public String kind() {
        return "gatherings";
    }

    @Override
    public String title(Locale locale) {
        return TEXTS.in(locale).say("import.title");
    }

    @Override
    public String address() {
        return "/gatherings/past";
    }

    @Override
    public Role role() {
        return Role.MANAGER;
    }

    @Override
    public List<Column> columns(Locale locale) {
        var words = TEXTS.in(locale);
        return List.of(column(words, "title", true, "événement", "événements passés", "event", "past events"), column(words, "day", true, "date"), column(words, "format", true, "type"), column(words, "place", false, "lieu"), column(words, "theme", false, "filière", "sector", "thème"),
                column(words, "people", false, "participants", "personnes"));
    }

    private static Column column(Words words, String key, boolean isRequired, String... headers) {
        return new Column(key, label(words, key), isRequired, List.of(headers));
    }

    private static String label(Words words, String key) {
        return words.say(key.equals("title") ? "import.name" : "import." + key);
    }

    @Override
    public Report importLines(Actor actor, Locale locale, List<Line> lines, boolean dryRun) {
        var words = TEXTS.in(locale);
        // A line written twice is there already when its second comes, in a preview too.
        var above = new HashSet<List<String>>();
        var known = known(actor, lines);
        return new Report(lines.stream().map(line -> one(actor, words, line, dryRun, above, known)).toList());
    }

    /** What the lines are compared with, asked for once. @param there by title and day */
    private record Known(Map<String, String> formats, Map<String, Optional<String>> themes, Map<List<String>, Gathering> there) {}

    private Known known(Actor actor, List<Line> lines) {
        var names = new HashMap<String, String>();
        formats.list(actor).stream().map(Formats.Kept::format).forEach(one -> Stream.of(one.id().replace('-', ' '), SortKey.of(one.title().fr()), SortKey.of(one.title().en())).forEach(name -> names.putIfAbsent(name, one.id())));
        var sectors = lines.stream().map(line -> line.cell("theme")).distinct().collect(Collectors.toMap(theme -> theme, theme -> theme.isEmpty() ? Optional.of("") : themes.code(actor, theme)));
        return new Known(names, sectors, there(actor, lines.stream().map(line -> day(line.cell("day"))).flatMap(Optional::stream).sorted().toList()));
    }

    /** Those of the days between the first and the last of the lines, some hundreds at a time. */
    private Map<List<String>, Gathering> there(Actor actor, List<LocalDate> days) {
        var all = new HashMap<List<String>, Gathering>();
        if (days.isEmpty()) return all;
        var within = GatheringFilter.all().within(Optional.of(days.get(0)), Optional.of(days.get(days.size() - 1)));
        var after = "";
        do {
            var page = gatherings.page(actor, within, GatheringOrder.DAY, after, LOOKED);
            page.items().forEach(one -> all.putIfAbsent(key(one.content()), one));
            after = page.next();
        } while (!after.isEmpty());
        return all;
    }

    private static List<String> key(Gathering.Content content) {
        return List.of(SortKey.of(content.title()), content.day().toString());
    }

    private Outcome one(Actor actor, Words words, Line line, boolean dryRun, Set<List<String>> above, Known known) {
        var off = new ArrayList<String>();
        var day = day(line.cell("day"));
        var format = Optional.ofNullable(known.formats().get(SortKey.of(line.cell("format"))));
        var theme = known.themes().get(line.cell("theme"));
        if (line.cell("title").isBlank()) off.add(words.say("import.noTitle"));
        if (day.isEmpty()) off.add(words.say("import.noDay", line.cell("day")));
        if (format.isEmpty()) off.add(words.say("import.noFormat", line.cell("format")));
        if (theme.isEmpty()) off.add(words.say("import.noTheme", line.cell("theme")));
        for (var column : List.of("title", "place")) if (line.cell(column).length() > Gatherings.TITLE_MAX) off.add(words.say("import.long", label(words, column), Gatherings.TITLE_MAX, line.cell(column).length()));
        day.filter(it -> it.getYear() < ContentRule.FIRST_YEAR).ifPresent(it -> off.add(words.say("import.tooEarly", line.cell("day"), ContentRule.FIRST_YEAR)));
        if (!line.cell("people").matches("[0-9]{0,4}")) off.add(words.say("import.noPeople", line.cell("people")));
        if (!off.isEmpty()) return Outcome.refused(line.number(), off);
        int people = line.cell("people").isEmpty() ? 0 : Integer.parseInt(line.cell("people"));
        var content = Gathering.Content.titled(line.cell("title"), format.get(), day.get()).at(FROM, UNTIL).in(line.cell("place")).withTheme(theme.get()).expecting(new Gathering.Expected(0, 0, 0, 0, people));
        var there = Optional.ofNullable(known.there().get(key(content)));
        if (there.isPresent()) return Outcome.same(line.number(), List.of()).about(there.get().ref());
        if (!above.add(key(content))) return Outcome.same(line.number(), List.of());
        return dryRun ? checked(words, line, content) : written(words, line, gatherings.recordHeld(actor, content));
    }

    private Outcome checked(Words words, Line line, Gathering.Content content) {
        return ContentRule.obstacle(content).or(() -> ContentRule.past(content.day(), Days.today(clock))).map(off -> written(words, line, off)).orElseGet(() -> Outcome.created(line.number(), List.of()));
    }

    private static Outcome written(Words words, Line line, Written written) {
        return written.fold(
                done -> Outcome.created(line.number(), List.of()).about(done.gathering().ref()),
                invalid -> Outcome.refused(line.number(), List.of(words.say("import." + (invalid.field().equals("day") ? "notPast" : "off"), line.cell("day")))),
                lost -> Outcome.refused(line.number(), List.of(words.say("import.off"))),
                notNow -> Outcome.refused(line.number(), List.of(words.say("import.off"))),
                refused -> Outcome.refused(line.number(), List.of(words.say("import.refused"))),
                unknown -> Outcome.refused(line.number(), List.of(words.say("import.off"))));
    }

    /** As files write it, or people: {@code 2025-03-18}, {@code 18/03/2025}. */
    private static Optional<LocalDate> day(String written) {
        try {
            var parts = written.split("/");
            return Optional.of(LocalDate.parse(parts.length == 3 ? "%s-%2s-%2s".formatted(parts[2], parts[1], parts[0]).replace(' ', '0') : written));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}
