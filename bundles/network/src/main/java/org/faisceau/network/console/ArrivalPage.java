// SPDX-License-Identifier: Apache-2.0
package org.faisceau.network.console;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Unseen;
import org.faisceau.network.api.Arrival;
import org.faisceau.network.api.ArrivalLine.Fate;
import org.faisceau.network.api.ArrivalLine;
import org.faisceau.network.api.Arrivals.Choice;
import org.faisceau.network.api.Arrivals;
import org.faisceau.network.api.TrustedLab;
import org.faisceau.network.api.TrustedLabs;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A bundle that came: why it is refused, or what taking it in would do, record by record. */
@Component
public final class ArrivalPage implements Page {
    private static final int LINES_SHOWN = 300;
    private final Arrivals arrivals;
    private final TrustedLabs keys;
    private final Kinds kinds;

    @Activate
    public ArrivalPage(@Reference Arrivals arrivals, @Reference TrustedLabs keys, @Reference Kinds kinds) {
        this.arrivals = arrivals;
        this.keys = keys;
        this.kinds = kinds;
    }

    @Override
    public Address address() {
        return Address.of("network/arrivals/{id}").readBy(Role.MANAGER);
    }

    @Override
    public Answer show(Visit visit) {
        if (Unseen.is(visit.path("id"))) return Answer.notFound();
        return arrivals.find(visit.actor(), visit.path("id")).map(one -> screen(visit, 200, one, Form.blank())).orElseGet(Answer::notFound);
    }

    private Answer screen(Visit visit, int status, Arrival arrival, Form form) {
        var words = visit.words(ArrivalPage.class);
        var all = arrivals.lines(visit.actor(), arrival.id());
        // Those that wait for a choice stand first and are never cut.
        var changing = all.stream().filter(line -> line.fate() != Fate.SAME).sorted(Comparator.comparing((ArrivalLine line) -> line.fate() != Fate.CONFLICT)).toList();
        long conflicts = changing.stream().filter(line -> line.fate() == Fate.CONFLICT).count();
        var lines = changing.stream().limit(Math.max(conflicts, LINES_SHOWN)).map(line -> line(line, words.say("column.title"), visit.locale())).toList();
        lines.stream().filter(ArrivalView.Line::isConflict).forEach(line -> form.called("choice-" + line.line().word(), line.line().title()));
        var view = new ArrivalView(arrival, keys.find(visit.actor(), arrival.keyId()).map(TrustedLab::name).orElse(""), lines, all.size() - changing.size(), arrivals.distrusted(visit.actor(), arrival.id()));
        return new Answer.Screen(status, arrival.number() == 0 ? words.say("arrival.refused") : words.say("arrival.title", arrival.number(), arrival.sender()), new StaticTemplates().arrival(words, form, view));
    }

    private ArrivalView.Line line(ArrivalLine line, String titleLabel, Locale locale) {
        var facts = line.fate() == Fate.NEW ? line.theirs().map(item -> kinds.facts(line.kind(), item, locale)).orElse(List.of()) : List.<Kinds.Fact>of();
        var ours = line.fate() == Fate.CONFLICT ? line.own() : line.before();
        var differences = ours.flatMap(mine -> line.theirs().map(theirs -> kinds.differences(line.kind(), mine, theirs, titleLabel, locale))).orElse(List.of());
        return new ArrivalView.Line(line, kinds.title(line.kind(), locale), facts, differences);
    }

    /** {@code take}, {@code aside}. */
    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(ArrivalPage.class);
        var found = arrivals.find(visit.actor(), visit.path("id"));
        if (found.isEmpty()) return Answer.notFound();
        var arrival = found.get();
        var form = visit.form();
        return switch (visit.action()) {
            case "take" -> Said.of(words, arrivals.takeIn(visit.actor(), arrival.id(), form.version(), choices(visit, arrival, form), visit.locale()), form, "network.refused", again -> screen(visit, 422, arrival, again),
                    lost -> Answer.redirect(arrival.address(), Answer.Tone.WARNING, words.say("network.lost")), done -> Answer.redirect("/network/received?lab=" + done.keyId(), words.say("arrival.taken")));
            case "aside" -> Said.of(words, arrivals.setAside(visit.actor(), arrival.id(), form.version()), arrival.address(), "network.refused", done -> Answer.redirect("/network/arrivals", words.say("arrival.aside")));
            default -> Answer.notFound();
        };
    }

    private Map<String, Choice> choices(Visit visit, Arrival arrival, Form form) {
        var all = new HashMap<String, Choice>();
        for (var line : arrivals.lines(visit.actor(), arrival.id())) {
            var typed = form.value("choice-" + line.word());
            if (typed.equals(Choice.OURS.name()) || typed.equals(Choice.THEIRS.name())) all.put(line.word(), Choice.valueOf(typed));
        }
        return all;
    }
}
