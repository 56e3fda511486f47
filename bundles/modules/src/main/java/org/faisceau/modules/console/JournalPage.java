// SPDX-License-Identifier: Apache-2.0
package org.faisceau.modules.console;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Option;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Section;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.spi.Kind;
import org.faisceau.store.api.Journal;
import org.faisceau.store.api.Journal.Entry;
import org.faisceau.store.api.Seal;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The journal: who did what, when; and whether it still holds. */
@Component
public final class JournalPage implements Page {
    private static final int LINES = 50;
    private final Journal journal;
    private final Accounts accounts;

    @Reference
    private volatile List<Kind> kinds = List.of();

    /** What the template shows. */
    record View(
            JournalQuery query, List<Option> kinds, List<Option> acts, Slice<JournalLine> lines, List<Seal> seals, String holds, boolean isBroken) {}

    @Activate
    public JournalPage(@Reference Journal journal, @Reference Accounts accounts) {
        this.journal = journal;
        this.accounts = accounts;
    }

    @Override
    public Address address() {
        return Address.of("admin/journal").readBy(Role.ADMINISTRATOR).writtenBy(Role.ADMINISTRATOR)
                .inMenu(Section.ADMINISTRATION, "journal.menu", "history", 40);
    }

    @Override
    public Answer show(Visit visit) {
        var query = JournalQuery.of(visit, accounts);
        var seal = visit.query("seal");
        if (!seal.isEmpty()) return seal(seal);
        if (visit.query("export").equals("csv")) {
            return Answer.download("journal.csv", "text/csv; charset=utf-8", new JournalCsv(journal, query.sieve(), speaker(visit)));
        }
        return screen(visit, query, "", false);
    }

    /** {@code verify}: walks the chain and holds it against the seals kept here. */
    @Override
    public Answer submit(Visit visit) {
        if (!visit.action().equals("verify")) return Answer.notFound();
        var words = visit.words(JournalPage.class);
        var query = JournalQuery.of(visit, accounts);
        var found = journal.verify();
        if (found instanceof Journal.Verification.Broken broken) {
            return screen(visit, query, words.say("journal.broken", broken.seq(), broken.why()), true);
        }
        var intact = (Journal.Verification.Intact) found;
        var holds = words.say("journal.intact", intact.entries(), intact.seals());
        var others = intact.otherKeys().isEmpty() ? "" : " " + words.say("journal.otherKeys", intact.otherKeys().size(), String.join(", ", intact.otherKeys()));
        return screen(visit, query, holds + others, false);
    }

    private Answer screen(Visit visit, JournalQuery query, String holds, boolean isBroken) {
        var entries = query.isUnknown() ? List.<Entry>of() : journal.latest(query.sieve(), query.before(), LINES + 1);
        var shown = entries.subList(0, Math.min(LINES, entries.size()));
        var next = entries.size() > LINES ? String.valueOf(shown.get(LINES - 1).seq()) : "";
        var speaker = speaker(visit);
        var view = new View(query, speaker.kinds(query.sieve().kind()), speaker.acts(query.sieve().action()), new Slice<>(shown.stream().map(speaker::line).toList(), next), journal.seals(1), holds, isBroken);
        return Answer.screen(visit.words(JournalPage.class).say("journal.title"), new StaticTemplates().journal(visit, visit.words(JournalPage.class), view));
    }

    private JournalSpeaker speaker(Visit visit) {
        return new JournalSpeaker(visit.words(JournalPage.class), visit.actor(), accounts, kinds);
    }

    private Answer seal(String day) {
        return journal.seals(500).stream().filter(seal -> seal.day().toString().equals(day)).findFirst()
                .map(seal -> Answer.download("seal-" + day + ".json", "application/json", out -> out.write(seal.text().getBytes(StandardCharsets.UTF_8))))
                .orElseGet(Answer::notFound);
    }
}
