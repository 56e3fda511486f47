// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Clash;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Option;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Ui;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.OrganisationKind;
import org.faisceau.directory.api.Organisations;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.SortKey;
import org.faisceau.needs.api.Called;
import org.faisceau.needs.api.Calls;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.Needs;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Chooses the authorities a call goes to; who will be told is shown before anything leaves. */
@Component
public final class InvitePage implements Page {
    private final Needs needs;
    private final Calls calls;
    private final Organisations organisations;

    @Activate
    public InvitePage(@Reference Needs needs, @Reference Calls calls, @Reference Organisations organisations) {
        this.needs = needs;
        this.calls = calls;
        this.organisations = organisations;
    }

    /**
     * What a choice would do.
     *
     * @param told names of those who would be told
     * @param gone names of those who would be invited no more
     */
    record Preview(Need need, Form form, List<String> told, List<String> gone) {}

    @Override
    public Address address() {
        return Address.of("needs/{id}/invited").writtenBy(Role.BUYER);
    }

    @Override
    public Answer show(Visit visit) {
        var called = calls.find(visit.actor(), visit.path("id"));
        return needs.find(visit.actor(), visit.path("id")).flatMap(need -> called.map(one -> asked(visit, need, filled(one), 200))).orElse(Answer.notFound());
    }

    /** {@code preview} shows whom it would tell; {@code invite} does it. */
    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(InvitePage.class);
        var found = needs.find(visit.actor(), visit.path("id"));
        var called = calls.find(visit.actor(), visit.path("id"));
        if (found.isEmpty() || called.isEmpty()) return Answer.notFound();
        var need = found.get();
        var form = visit.form();
        var chosen = Set.copyOf(form.all("authorities"));
        if (visit.action().equals("back")) return asked(visit, need, form, 200);
        if (visit.action().equals("preview")) return preview(visit, need, called.get(), form, chosen);
        return calls.invite(visit.actor(), need.id(), form.version(), chosen).fold(
                done -> Answer.redirect("/needs/" + need.id(), words.say(need.state().isInPreparation() ? "call.invitedLater" : "call.invited", chosen.size())),
                lost -> conflict(visit, need, lost.current(), form),
                invalid -> asked(visit, need, form.reject("authorities", invalid.key()), 422),
                refused -> Answer.refused(words.say("call.refused")),
                unknown -> Answer.notFound());
    }

    private Answer preview(Visit visit, Need need, Called called, Form form, Set<String> chosen) {
        var words = visit.words(InvitePage.class);
        if (!calls.mayInvite(visit.actor(), need)) return Answer.refused(words.say("call.refused"));
        if (chosen.equals(called.invited())) return asked(visit, need, form.reject("authorities", "call.sameChoice"), 422);
        if (chosen.size() > Calls.INVITED_MAX) return asked(visit, need, form.reject("authorities", "call.tooMany"), 422);
        var told = names(without(chosen, called.invited()));
        var preview = new Preview(need, form, told, names(without(called.invited(), chosen)));
        return Answer.screen(words.say("call.previewTitle", told.size()), new StaticTemplates().invitePreview(words, preview));
    }

    private Answer asked(Visit visit, Need need, Form form, int status) {
        var words = visit.words(InvitePage.class);
        if (!calls.mayInvite(visit.actor(), need)) return Answer.refused(words.say("call.refused"));
        return new Answer.Screen(status, words.say("call.invite"), new StaticTemplates().invite(words, need, form, authorities(visit, need, form.all("authorities"))));
    }

    /** Both choices; what is settled goes through the preview again. */
    private Answer conflict(Visit visit, Need need, Called current, Form form) {
        var words = visit.words(InvitePage.class);
        var clash = Clash.of(filled(current), form, List.of("authorities"), field -> words.say("field." + field),
                (field, value) -> organisations.find(Actor.system(), value).map(Organisation::name).orElse(value));
        var page = "/needs/" + need.id() + "/invited";
        return Answer.conflict(words.say("call.lostChoice"), Ui.clash(words, clash, page, current.version(), "/needs/" + need.id(), "preview"));
    }

    private static Form filled(Called called) {
        return Form.blank().with("version", String.valueOf(called.version())).with("authorities", called.invited().stream().sorted().toList());
    }

    private static Set<String> without(Set<String> all, Set<String> some) {
        var left = new HashSet<>(all);
        left.removeAll(some);
        return left;
    }

    private List<String> names(Collection<String> ids) {
        return organisations.findAll(Actor.system(), ids).values().stream().map(Organisation::name).sorted(Comparator.comparing(SortKey::of)).toList();
    }

    private List<Option> authorities(Visit visit, Need need, List<String> chosen) {
        return organisations.offered(visit.actor(), OrganisationKind.publics(), chosen, Organisations.OFFERED_MOST).stream().filter(one -> !one.id().equals(need.content().organisation()))
                .map(one -> new Option(one.id(), one.name())).toList();
    }
}
