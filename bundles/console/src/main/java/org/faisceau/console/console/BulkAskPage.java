// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.console;

import java.util.List;
import java.util.Map;
import org.faisceau.console.Records;
import org.faisceau.console.ShellVisit;
import org.faisceau.console.lists.BulkJob;
import org.faisceau.console.lists.BulkRegister;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Answer.Tone;
import org.faisceau.console.spi.BulkAction;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.store.api.Jobs;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the bar of any list posts to: notes which act on which records, and asks or begins. */
@Component
public final class BulkAskPage implements Page {
    private final BulkRegister bulks;
    private final Records records;
    private final Jobs jobs;

    @Activate
    public BulkAskPage(@Reference BulkRegister bulks, @Reference Records records, @Reference Jobs jobs) {
        this.bulks = bulks;
        this.records = records;
        this.jobs = jobs;
    }

    @Override
    public Address address() {
        return Address.of("bulk").writtenBy(Role.OBSERVER);
    }

    @Override
    public Answer show(Visit visit) {
        return Answer.notFound();
    }

    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(BulkAskPage.class);
        var back = ViewsPage.Back.of(visit.form().value("back")).address();
        var found = records.bulkAction(visit.action());
        if (found.isEmpty()) return Answer.redirect(back, Tone.WARNING, words.say("bulk.gone"));
        var action = found.get();
        if (!visit.actor().is(action.role())) return Answer.refused(words.say("error.403.role", words.say("role." + action.role())));
        var refs = refs(visit, action, back);
        if (refs.isEmpty()) return Answer.redirect(back, Tone.WARNING, words.say("bulk.nothing"));
        var id = bulks.ask(visit.actor(), visit.locale(), action.id(), action.label(visit), back, refs);
        if (action.questions(visit).isEmpty() && action.question(visit, refs.size()).isEmpty()) {
            bulks.begin(visit.actor(), id, Map.of());
            jobs.runNow(BulkJob.ID);
        }
        return Answer.redirect("/bulk/" + id);
    }

    private static List<Ref> refs(Visit visit, BulkAction action, String back) {
        var all = visit.form().flag("all") ? ((ShellVisit) visit).matching(back, BulkAction.MOST)
                : visit.form().all("ref").stream().filter(it -> it.matches("[a-z][a-z-]*:.{1,100}")).map(Ref::of).toList();
        return all.stream().filter(it -> it.kind().equals(action.kind())).distinct().limit(BulkAction.MOST).toList();
    }
}
