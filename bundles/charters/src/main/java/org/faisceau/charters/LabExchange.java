// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.faisceau.charters.api.Charter;
import org.faisceau.charters.api.Charters;
import org.faisceau.charters.api.Cockpits;
import org.faisceau.charters.api.Lab;
import org.faisceau.charters.api.Labs;
import org.faisceau.charters.api.Openings;
import org.faisceau.charters.api.Support;
import org.faisceau.charters.api.Supports;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.Organisations;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Period;
import org.faisceau.kernel.api.Texts;
import org.faisceau.kernel.spi.Deed;
import org.faisceau.kernel.spi.Exchange;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Hands how a Living-Lab stands to who leads the network: step of its opening, end of its charter, commitments, events, contracts and open
 * requests for support. No person is in it.
 */
@Component
public final class LabExchange implements Exchange {
    /** The word that who leads the network reads. */
    static final String KIND = "lab-state";
    private static final Texts TEXTS = Texts.beside(LabExchange.class);
    private final Labs labs;
    private final Charters charters;
    private final Openings openings;
    private final Cockpits cockpits;
    private final Supports supports;
    private final Organisations organisations;
    private final Clock clock;
    @Reference
    private volatile List<Deed> deeds = List.of();

    @Activate
    public LabExchange(@Reference Labs labs, @Reference Charters charters, @Reference Openings openings, @Reference Cockpits cockpits, @Reference Supports supports, @Reference Organisations organisations, @Reference Clock clock) {
        this.labs = labs;
        this.charters = charters;
        this.openings = openings;
        this.cockpits = cockpits;
        this.supports = supports;
        this.organisations = organisations;
        this.clock = clock;
    }

    LabExchange(Labs labs, Charters charters, Openings openings, Cockpits cockpits, Supports supports, Organisations organisations, Clock clock, List<Deed> deeds) {
        this(labs, charters, openings, cockpits, supports, organisations, clock);
        this.deeds = deeds;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String title(Locale locale) {
        return TEXTS.in(locale).say("exchange.title");
    }

    @Override
    public String label(String field, Locale locale) {
        var words = TEXTS.in(locale);
        return words.has("exchange." + field) ? words.say("exchange." + field) : field;
    }

    @Override
    public String said(String field, String text, Locale locale) {
        var words = TEXTS.in(locale);
        return field.equals("step") && words.has("exchange.step." + text) ? words.say("exchange.step." + text) : text;
    }

    @Override
    public boolean isForLeaders() {
        return true;
    }

    @Override
    public List<Item> offered() {
        return labs.list(Actor.system()).stream().map(this::item).toList();
    }

    private Item item(Lab lab) {
        var today = Days.today(clock);
        var fields = new LinkedHashMap<String, String>();
        fields.put("bearer", organisations.find(Actor.system(), lab.content().bearer()).map(Organisation::name).orElse(""));
        fields.put("step", String.valueOf(Openings.current(openings.of(Actor.system(), lab.id()))));
        Charters.current(charters.of(Actor.system(), lab.id()), today).ifPresent(charter -> fields.putAll(charter(charter, today)));
        var open = supports.of(Actor.system(), lab.id()).stream().map(Support::content).filter(one -> one.state() == Support.State.ASKED || one.state() == Support.State.IN_HAND).toList();
        fields.put("supports", String.valueOf(open.size()));
        fields.put("supportTopics", open.stream().map(one -> one.topic().name()).distinct().sorted().collect(Collectors.joining(", ")));
        return new Item(lab.id(), lab.name(), fields);
    }

    /** Of the year of the charter that runs, as it was read last; nothing is said of what a stopped module would count. */
    private Map<String, String> charter(Charter charter, LocalDate today) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("charterEnd", charter.terms().endsOn().toString());
        charter.year(today).ifPresent(year -> {
            cockpits.kept(Actor.system(), charter.id(), year).ifPresent(kept -> fields.put("commitments", kept.count() + "/" + kept.all()));
            var period = charter.years().get(year - 1);
            count("gathering-held", period).ifPresent(count -> fields.put("events", count));
            count("contract-notified", period).ifPresent(count -> fields.put("contracts", count));
        });
        return fields;
    }

    private Optional<String> count(String word, Period period) {
        return deeds.stream().filter(deed -> deed.word().equals(word)).findFirst().map(deed -> String.valueOf(deed.count(Actor.system(), period)));
    }
}
