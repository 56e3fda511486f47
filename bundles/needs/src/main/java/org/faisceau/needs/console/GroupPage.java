// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import java.util.List;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.needs.api.WorkGroup;
import org.faisceau.needs.api.WorkGroups;
import org.faisceau.store.api.Journal;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** One working group: its members, its needs and what they come to. Managers alone read the history: it would name an anonymous buyer's people. */
@Component
public final class GroupPage implements Page {
    private static final int ENTRIES = 100;
    private final WorkGroups groups;
    private final GroupSheets sheets;
    private final Journal journal;
    private final Accounts accounts;

    @Activate
    public GroupPage(@Reference WorkGroups groups, @Reference GroupSheets sheets, @Reference Journal journal, @Reference Accounts accounts) {
        this.groups = groups;
        this.sheets = sheets;
        this.journal = journal;
        this.accounts = accounts;
    }

    @Override
    public Address address() {
        return Address.of("needs/groups/{id}").writtenBy(Role.BUYER);
    }

    @Override
    public Answer show(Visit visit) {
        return groups.find(visit.actor(), visit.path("id")).map(group -> screen(visit, group, Form.blank(), 200))
                .orElseGet(() -> Answer.notFound(new Ref(WorkGroup.KIND, visit.path("id"))));
    }

    /** {@code put} and {@code take} of a need, {@code close}, {@code reopen}, and {@code undo} of each; {@code bin}. */
    @Override
    public Answer submit(Visit visit) {
        var found = groups.find(visit.actor(), visit.path("id"));
        if (found.isEmpty()) return Answer.notFound();
        var group = found.get();
        var here = "/needs/groups/" + group.id();
        boolean isUndo = visit.action().equals("undo");
        var act = isUndo ? visit.query("again") : visit.action();
        var need = isUndo ? visit.query("need") : visit.form().value("groupNeed");
        return switch (act) {
            case "put" -> need.isBlank() ? screen(visit, group, visit.form().reject("groupNeed", "group.unknownNeed"), 422) : put(visit, groups, group.id(), need, true, here);
            case "take" -> put(visit, groups, group.id(), need, false, here);
            case "close", "reopen" -> close(visit, group, act.equals("close"), isUndo ? group.version() : visit.form().version(), here);
            case "bin" -> bin(visit, group, here);
            default -> Answer.notFound();
        };
    }

    /** @param where it goes on */
    static Answer put(Visit visit, WorkGroups groups, String group, String need, boolean isIn, String where) {
        var words = visit.words(GroupPage.class);
        var undo = "/needs/groups/" + PlanParameters.encoded(group) + "?again=" + (isIn ? "take" : "put") + "&need=" + PlanParameters.encoded(need);
        return groups.put(visit.actor(), group, need, isIn).fold(
                done -> Answer.undoable(where, words.say(isIn ? "group.needIn" : "group.needOut", done.group().name()), undo),
                lost -> Answer.redirect(where, Answer.Tone.WARNING, words.say("group.lost")),
                invalid -> Answer.redirect(where, Answer.Tone.WARNING, words.say(invalid.key())),
                refused -> Answer.refused(words.say("group.refused")),
                unknown -> Answer.notFound());
    }

    private Answer bin(Visit visit, WorkGroup group, String here) {
        var words = visit.words(GroupPage.class);
        return groups.bin(visit.actor(), group.id(), visit.form().version()).fold(
                done -> Answer.binned(visit, "/needs/groups", words.say("group.binned"), group.ref()),
                lost -> Answer.redirect(here, Answer.Tone.WARNING, words.say("group.lost")),
                invalid -> Answer.notNow(words.say(invalid.key())),
                refused -> Answer.refused(words.say("group.refused")),
                unknown -> Answer.notFound());
    }

    private Answer close(Visit visit, WorkGroup group, boolean isClosed, int version, String here) {
        var words = visit.words(GroupPage.class);
        return groups.close(visit.actor(), group.id(), version, isClosed).fold(
                done -> Answer.undoable(here, words.say(isClosed ? "group.isClosedNow" : "group.isOpenNow"), here + "?again=" + (isClosed ? "reopen" : "close")),
                lost -> Answer.redirect(here, Answer.Tone.WARNING, words.say("group.lost")),
                invalid -> Answer.notNow(words.say(invalid.key())),
                refused -> Answer.refused(words.say("group.refused")),
                unknown -> Answer.notFound());
    }

    private Answer screen(Visit visit, WorkGroup group, Form form, int status) {
        var words = visit.words(GroupPage.class);
        var sheet = sheets.sheet(visit, group);
        var spoken = new Spoken(words, sheets.names(visit));
        var entries = sheet.mayLead() ? History.of(journal.of(group.ref(), ENTRIES), accounts, spoken) : List.<History>of();
        return new Answer.Screen(status, group.name(), new StaticTemplates().group(words, sheet, form, entries));
    }
}
