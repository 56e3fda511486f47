// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.console;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer.Tone;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Option;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.Organisations;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.api.Words;
import org.faisceau.sourcing.api.Campaigns;
import org.faisceau.sourcing.api.Casefile;
import org.faisceau.sourcing.api.Difference;
import org.faisceau.sourcing.api.Entry;
import org.faisceau.sourcing.api.Ledger;
import org.faisceau.sourcing.api.Member;
import org.faisceau.sourcing.api.Techniques;
import org.faisceau.sourcing.api.Told;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The ledger of equal treatment: what was told to whom, who knows less, and one click to mend it. */
@Component
public final class LedgerPage implements Page {
    private static final int LINES = 25;
    /** An entry told to more says who they are on request: a page of entries by a thousand companies would be tens of thousands of lines. */
    private static final int TOLD_SHOWN = 50;
    private final Campaigns campaigns;
    private final Ledger ledger;
    private final Techniques techniques;
    private final Organisations organisations;
    private final Accounts accounts;
    private final MetElsewhere met;
    private final Clock clock;

    @Activate
    public LedgerPage(@Reference Campaigns campaigns, @Reference Ledger ledger, @Reference Techniques techniques, @Reference Organisations organisations, @Reference Accounts accounts, @Reference MetElsewhere met, @Reference Clock clock) {
        this.campaigns = campaigns;
        this.ledger = ledger;
        this.techniques = techniques;
        this.organisations = organisations;
        this.accounts = accounts;
        this.met = met;
        this.clock = clock;
    }

    @Override
    public Address address() {
        return Address.of("sourcing/campaigns/{id}/ledger").writtenBy(Role.BUYER);
    }

    @Override
    public Answer show(Visit visit) {
        var words = visit.words(LedgerPage.class);
        var telling = Form.blank();
        if (visit.query("tell").equals("NOTICE")) telling.with("kind", "NOTICE").with("title", words.say("notice.title")).with("body", words.say("notice.body"));
        return shown(visit, telling, Form.blank().with("handedTo", visit.query("hand")).with("handedEntry", visit.query("which")).with("handedOn", Days.today(clock).toString()), 200);
    }

    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(LedgerPage.class);
        var form = visit.form();
        var id = visit.path("id");
        var here = "/sourcing/campaigns/" + id + "/ledger";
        return switch (visit.action()) {
            case "tell" -> tell(visit, id, here);
            case "hand" -> hand(visit, id, here);
            case "tellAll" -> Said.of(words, ledger.tellAll(visit.actor(), id, form.value("entry")), here, done -> toldAll(visit, id, form.value("entry"), here));
            case "levelAll" -> Said.of(words, ledger.levelAll(visit.actor(), id), here, done -> levelled(visit, id, here));
            case "publish" -> Said.of(words, ledger.publish(visit.actor(), id, form.value("entry")), here, "ledger.published");
            default -> Answer.notFound();
        };
    }

    private Answer toldAll(Visit visit, String id, String entry, String here) {
        int unreached = ledger.unreached(visit.actor(), id, List.of(entry)).getOrDefault(entry, List.of()).size();
        return answered(visit, here, unreached, "ledger.toldAll", "ledger.toldAllBut");
    }

    /** Even, or but for those that no message reaches, or not to the end yet. */
    private Answer levelled(Visit visit, String id, String here) {
        var behind = ledger.standings(visit.actor(), id).stream().filter(one -> one.missing() > 0).toList();
        int unread = (int) behind.stream().filter(one -> !one.isRead()).count();
        return unread < behind.size() ? Answer.redirect(here, visit.words(LedgerPage.class).say("ledger.levelledPart")) : answered(visit, here, unread, "ledger.levelled", "ledger.levelledBut");
    }

    private static Answer answered(Visit visit, String here, int unreached, String all, String but) {
        var words = visit.words(LedgerPage.class);
        return unreached == 0 ? Answer.redirect(here, words.say(all)) : Answer.redirect(here, Tone.WARNING, words.say(but, unreached));
    }

    private Answer hand(Visit visit, String id, String here) {
        var words = visit.words(LedgerPage.class);
        var form = visit.form();
        var day = form.day("handedOn");
        if (day.isEmpty() && !form.hasProblems()) form.reject("handedOn", "form.required");
        if (form.hasProblems()) return shown(visit, Form.blank(), form, 422);
        return Said.of(words, ledger.hand(visit.actor(), id, form.value("handedTo"), form.value("handedEntry"), day.get()), form, again -> shown(visit, Form.blank(), again, 422), done -> Answer.redirect(here, words.say("ledger.handed")));
    }

    private Answer tell(Visit visit, String id, String here) {
        var words = visit.words(LedgerPage.class);
        var form = visit.form();
        var kind = form.choice("kind", Entry.Kind.class);
        var way = form.choice("way", Told.Way.class);
        if (form.hasProblems()) return shown(visit, form, Form.blank(), 422);
        var telling = new Ledger.Telling(kind.get(), "", form.optional("title", Ledger.TITLE_MAX), form.optional("body", Ledger.BODY_MAX), form.value("document"), way.get(), Set.copyOf(form.all("company")));
        if (form.hasProblems()) return shown(visit, form, Form.blank(), 422);
        return Said.of(words, ledger.tell(visit.actor(), id, telling), form, again -> shown(visit, again, Form.blank(), 422), done -> answered(visit, here, unreached(visit, id, telling), "ledger.told", "ledger.toldBut"));
    }

    private int unreached(Visit visit, String id, Ledger.Telling telling) {
        if (telling.way() != Told.Way.MESSAGE) return 0;
        return (int) ledger.standings(visit.actor(), id).stream().filter(one -> !one.isRead() && (telling.companies().isEmpty() || telling.companies().contains(one.company()))).count();
    }

    private Answer shown(Visit visit, Form telling, Form handing, int status) {
        var words = visit.words(LedgerPage.class);
        Slice<Entry> entries;
        try {
            entries = ledger.page(visit.actor(), visit.path("id"), visit.query("of"), visit.after(), LINES);
        } catch (IllegalArgumentException foreignCursor) {
            return Answer.redirect(visit.hereWith("after", ""));
        }
        return campaigns.casefile(visit.actor(), visit.path("id"))
                .<Answer>map(file -> new Answer.Screen(status, words.say("ledger.title"), new StaticTemplates().ledger(visit, words, view(visit, file, entries, telling, handing), kinds(words), ways(words))))
                .orElse(Answer.notFound());
    }

    private LedgerView view(Visit visit, Casefile file, Slice<Entry> entries, Form telling, Form handing) {
        var actor = visit.actor();
        var id = file.campaign().id();
        var one = visit.query("one");
        var other = visit.query("other");
        var told = ledger.told(actor, id, entries.items().stream().filter(entry -> entry.told() <= TOLD_SHOWN || entry.id().equals(visit.query("told"))).map(Entry::id).toList());
        var companies = Stream.concat(file.members().stream().map(Member::company), told.values().stream().flatMap(List::stream).map(Told::company)).toList();
        var names = Names.of(accounts, organisations, actor, companies);
        var difference = one.isEmpty() || other.isEmpty() ? Optional.<Difference>empty() : ledger.difference(actor, id, one, other);
        var unreached = ledger.unreached(actor, id, entries.items().stream().map(Entry::id).toList());
        boolean mayTell = campaigns.mayLead(actor, file.campaign()) && file.campaign().state().isOpen();
        return new LedgerView(file, names, Through.of(techniques, actor, id, visit.locale()), entries, told, unreached, file.standings(), !visit.query("standings").isEmpty(), page(visit), difference, ledger.residentsOnly(actor, id), ledger.counts(actor, id), names.options(file.panel().stream().map(Member::company).toList()),
                Form.blank().with("one", one).with("other", other), telling, handing, lacked(actor, id, handing.value("handedTo")), met.of(actor, file), mayTell);
    }

    private List<Option> lacked(Actor actor, String id, String company) {
        return company.isEmpty() ? List.of() : ledger.lacked(actor, id, company).stream().map(one -> new Option(one.id(), one.title())).toList();
    }

    private static String page(Visit visit) {
        return Stream.of("of", "after").filter(name -> !visit.query(name).isEmpty()).map(name -> name + "=" + URLEncoder.encode(visit.query(name), StandardCharsets.UTF_8) + "&").collect(Collectors.joining());
    }

    private static List<Option> kinds(Words words) {
        return Option.of(Entry.Kind.class, one -> words.say("kind." + one)).stream().filter(one -> !one.value().equals(Entry.Kind.NEED.name())).toList();
    }

    private static List<Option> ways(Words words) {
        return Option.of(Told.Way.class, one -> words.say("way." + one)).stream().filter(one -> !one.value().equals(Told.Way.CONSOLE.name())).toList();
    }
}
