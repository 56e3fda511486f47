// SPDX-License-Identifier: Apache-2.0
package org.faisceau.clusters.console;

import java.util.Optional;
import org.faisceau.clusters.api.Clusters;
import org.faisceau.clusters.api.Member;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Clash;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Ui;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Puts one member right; who comes second is shown both versions. */
@Component
public final class MemberPage implements Page {
    private final Clusters clusters;
    private final MemberForm forms;
    private final Names names;

    @Activate
    public MemberPage(@Reference Clusters clusters, @Reference MemberForm forms, @Reference Names names) {
        this.clusters = clusters;
        this.forms = forms;
        this.names = names;
    }

    @Override
    public Address address() {
        return Address.of("clusters/{id}/members/{member}").readBy(Role.MANAGER).writtenBy(Role.MANAGER);
    }

    private Optional<Member> found(Visit visit) {
        return clusters.members().find(visit.actor(), visit.path("member")).filter(one -> one.cluster().equals(visit.path("id")));
    }

    @Override
    public Answer show(Visit visit) {
        return found(visit).map(one -> screen(visit, one, 200, MemberForm.filled(one))).orElse(Answer.notFound());
    }

    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(MemberPage.class);
        var form = visit.form();
        return found(visit).map(one -> MemberForm.read(form).map(content -> clusters.members().change(visit.actor(), one.id(), form.version(), content).fold(
                done -> Answer.redirect(list(one), words.say("part.saved")),
                invalid -> screen(visit, one, 422, form.reject(invalid.field(), invalid.key())),
                lost -> conflict(visit, words, lost.current(), form),
                refused -> Answer.refused(words.say("clusters.refused")),
                unknown -> Answer.notFound())).orElseGet(() -> screen(visit, one, 422, form))).orElse(Answer.notFound());
    }

    private Answer conflict(Visit visit, Words words, Member current, Form form) {
        var clash = Clash.of(MemberForm.filled(current), form, MemberForm.FIELDS, field -> words.say("field." + field), (field, value) -> forms.said(visit, field, value));
        return Answer.conflict(words.say("conflict.title"), Ui.clash(words, clash, list(current) + "/" + current.id(), current.version(), list(current), "save"));
    }

    private static String list(Member one) {
        return "/clusters/" + one.cluster() + "/members";
    }

    private Answer screen(Visit visit, Member one, int status, Form form) {
        var words = visit.words(MemberPage.class);
        return new Answer.Screen(status, names.organisation(one.content().organisation()),
                new StaticTemplates().member(words, form, names.offered(visit.actor(), form.value("organisation")), names.sectors(visit, form.value("sector")), list(one) + "/" + one.id(), list(one)));
    }
}
