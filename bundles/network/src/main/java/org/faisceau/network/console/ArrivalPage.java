// SPDX-License-Identifier: Apache-2.0
package org.faisceau.network.console;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Unseen;
import org.faisceau.kernel.api.Words;
import org.faisceau.network.api.Arrival;
import org.faisceau.network.api.ArrivalLine.Fate;
import org.faisceau.network.api.ArrivalLine;
import org.faisceau.network.api.Arrivals.Choice;
import org.faisceau.network.api.Arrivals.Chosen;
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
    private final Accounts accounts;

    @Activate
    public ArrivalPage(@Reference Arrivals arrivals, @Reference TrustedLabs keys, @Reference Kinds kinds, @Reference Accounts accounts) {
        this.arrivals = arrivals;
        this.keys = keys;
        this.kinds = kinds;
        this.accounts = accounts;
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
        // Those that wait for a choice stand first, then those that change what we took: neither are ever cut.
        var changing = all.stream().filter(line -> line.fate() != Fate.SAME).sorted(Comparator.comparing((ArrivalLine line) -> line.fate() != Fate.CONFLICT).thenComparing(line -> line.own().isEmpty())).toList();
        long uncut = changing.stream().filter(line -> line.own().isPresent()).count();
        var lines = changing.stream().limit(Math.max(uncut, LINES_SHOWN)).map(line -> line(line, words.say("column.title"), visit.locale())).toList();
        lines.stream().filter(ArrivalView.Line::isConflict).forEach(line -> form.called("choice-" + line.line().word(), line.line().title()));
        var view = new ArrivalView(arrival, keys.find(visit.actor(), arrival.keyId()).map(TrustedLab::name).orElse(""), arrival.decidedBy().isEmpty() ? "" : accounts.shownName(arrival.decidedBy()), lines, changing.size(), all.size() - changing.size(), arrivals.distrusted(visit.actor(), arrival.id()));
        return new Answer.Screen(status, arrival.number() == 0 ? words.say("arrival.refused") : words.say("arrival.title", arrival.number(), arrival.sender()), new StaticTemplates().arrival(words, form, view));
    }

    private ArrivalView.Line line(ArrivalLine line, String titleLabel, Locale locale) {
        var facts = line.fate() == Fate.NEW ? line.theirs().map(item -> kinds.facts(line.kind(), item, locale)).orElse(List.of()) : List.<Kinds.Fact>of();
        // What would be replaced is what is shown.
        var ours = line.own().isPresent() ? line.own() : line.before();
        var differences = ours.flatMap(mine -> (line.own().isPresent() ? line.would() : line.theirs()).map(theirs -> kinds.differences(line.kind(), mine, theirs, titleLabel, locale))).orElse(List.of());
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
            case "take" -> Said.of(words, arrivals.takeIn(visit.actor(), arrival.id(), form.version(), choices(form), visit.locale()), form, "network.refused", again -> screen(visit, 422, arrival, again),
                    lost -> Answer.redirect(arrival.address(), Answer.Tone.WARNING, words.say("network.lost")), done -> taken(words, done));
            case "aside" -> Said.of(words, arrivals.setAside(visit.actor(), arrival.id(), form.version()), arrival.address(), "network.refused", done -> Answer.redirect("/network/arrivals", words.say("arrival.aside")));
            default -> Answer.notFound();
        };
    }

    /** Where some of ours did not follow, they are what the next page lists. */
    private static Answer taken(Words words, Arrivals.Settled settled) {
        var here = "/network/received?lab=" + settled.arrival().keyId();
        if (settled.behind().isEmpty()) return Answer.redirect(here, words.say("arrival.taken"));
        var first = settled.behind().get(0);
        var why = first.why().map(one -> one.fold(done -> "", unfit -> unfit.sentence(), lost -> words.say("behind.lost"), refused -> words.say("behind.refused"), unknown -> words.say("behind.lost"))).orElseGet(() -> words.say("behind.broken"));
        return Answer.redirect(here + "&behind=yes", Answer.Tone.WARNING, words.say("arrival.behind", settled.behind().size(), first.received().title(), why));
    }

    /** Of each {@code conflict}: fields {@code choice-…} and {@code mark-…}. */
    private static Map<String, Chosen> choices(Form form) {
        var all = new HashMap<String, Chosen>();
        for (var word : form.all("conflict")) {
            var typed = form.value("choice-" + word);
            if (typed.equals(Choice.OURS.name()) || typed.equals(Choice.THEIRS.name())) all.put(word, new Chosen(Choice.valueOf(typed), form.value("mark-" + word)));
        }
        return all;
    }
}
