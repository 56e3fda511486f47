// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.console;

import java.time.Clock;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.OrganisationMerges;
import org.faisceau.directory.api.Organisations;
import org.faisceau.directory.api.Removals;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.store.api.Journal;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** One organisation, with what other bundles add; its history for who may change it. */
@Component
public final class OrganisationPage implements Page {
    private static final int ENTRIES = 200;
    private final Organisations organisations;
    private final OrganisationMerges merges;
    private final Journal journal;
    private final Accounts accounts;
    private final Clock clock;
    private final Removals removals;

    @Activate
    public OrganisationPage(@Reference Organisations organisations, @Reference OrganisationMerges merges, @Reference Journal journal, @Reference Accounts accounts,
            @Reference Clock clock, @Reference Removals removals) {
        this.organisations = organisations;
        this.merges = merges;
        this.journal = journal;
        this.accounts = accounts;
        this.clock = clock;
        this.removals = removals;
    }

    @Override
    public Address address() {
        return Address.of("directory/{id}").writtenBy(Role.MANAGER);
    }

    /** Of one that was merged, leads to the one that took it over. */
    @Override
    public Answer show(Visit visit) {
        var found = organisations.find(visit.actor(), visit.path("id"));
        return found.map(one -> one.id().equals(visit.path("id")) ? screen(visit, one) : Answer.redirect("/directory/" + one.id()))
                .orElseGet(() -> Answer.notFound(new Ref(Organisation.KIND, visit.path("id"))));
    }

    /** {@code bin}; {@code unmerge}; {@code undo} takes back the merge that a notice told of. */
    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(OrganisationPage.class);
        var id = visit.path("id");
        if (visit.action().equals("bin")) {
            var ref = new Ref(Organisation.KIND, id);
            return RemovalAnswer.of(visit, words, removals.remove(visit.actor(), ref, visit.form().version(), visit.locale()), ref, "/directory");
        }
        if (!visit.action().equals("unmerge") && !visit.action().equals("undo")) return Answer.notFound();
        int seen = visit.action().equals("undo") && !visit.query("merge").isEmpty() ? SeenVersion.of(visit, "merge") : visit.form().version();
        return merges.unmerge(visit.actor(), id, seen).fold(
                done -> Answer.redirect("/directory/" + id, words.say("organisation.parted")),
                lost -> Answer.redirect("/directory/" + id, Answer.Tone.WARNING, words.say("organisation.lost")),
                not -> Answer.refused(words.say("organisation.refused")),
                unknown -> Answer.notFound());
    }

    private Answer screen(Visit visit, Organisation one) {
        var words = visit.words(OrganisationPage.class);
        var sheet = new OrganisationSheet(one, visit.contributions(one.ref()), Days.today(clock),
                organisations.mayChange(visit.actor(), one.id()), merges.mayUnmerge(visit.actor(), one), removals.mayRemove(visit.actor(), one.ref()));
        if (!visit.query("tab").equals("history")) return Answer.screen(one.name(), new StaticTemplates().organisation(words, sheet));
        if (!sheet.mayChange()) return Answer.refused(words.say("organisation.historyRefused"));
        var said = OrganisationFields.said(words);
        var entries = SolutionHistory.of(journal.of(one.ref(), ENTRIES), accounts, words, said);
        return Answer.screen(one.name(), new StaticTemplates().organisationHistory(words, sheet, entries));
    }
}
