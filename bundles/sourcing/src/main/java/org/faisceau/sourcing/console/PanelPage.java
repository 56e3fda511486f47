// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.console;

import java.util.ArrayList;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Option;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.OrganisationFilter;
import org.faisceau.directory.api.OrganisationKind;
import org.faisceau.directory.api.Organisations;
import org.faisceau.kernel.api.Role;
import org.faisceau.sourcing.api.Campaigns;
import org.faisceau.sourcing.api.Casefile;
import org.faisceau.sourcing.api.Draw;
import org.faisceau.sourcing.api.Member;
import org.faisceau.sourcing.api.Panels;
import org.faisceau.sourcing.api.Written;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The panel: by hand, by lot; who helped to define the need; who left. */
@Component
public final class PanelPage implements Page {
    private static final int OFFERED = 200;
    private static final Set<OrganisationKind> ASKED = Stream.of(OrganisationKind.values()).filter(kind -> !kind.isPublic()).collect(Collectors.toUnmodifiableSet());
    private final Campaigns campaigns;
    private final Panels panels;
    private final Organisations organisations;
    private final Accounts accounts;

    @Activate
    public PanelPage(@Reference Campaigns campaigns, @Reference Panels panels, @Reference Organisations organisations, @Reference Accounts accounts) {
        this.campaigns = campaigns;
        this.panels = panels;
        this.organisations = organisations;
        this.accounts = accounts;
    }

    @Override
    public Address address() {
        return Address.of("sourcing/campaigns/{id}/panel").writtenBy(Role.BUYER);
    }

    @Override
    public Answer show(Visit visit) {
        return shown(visit, Form.blank(), 200);
    }

    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(PanelPage.class);
        var form = visit.form();
        var id = visit.path("id");
        var here = "/sourcing/campaigns/" + id + "/panel";
        var company = form.value("company");
        return switch (visit.action()) {
            case "add" -> saved(visit, panels.add(visit.actor(), id, form.text("company", 64), form.optional("note", Panels.NOTE_MAX)), "panel.added");
            case "draw" -> draw(visit, id, here);
            case "helped" -> written(visit, "how", panels.helped(visit.actor(), id, company, form.value("seen"), form.value("how")), "panel.helpedSaved");
            case "remove" -> saved(visit, panels.remove(visit.actor(), id, company, form.value("why")), "panel.removed");
            case "restore" -> Said.of(words, panels.restore(visit.actor(), id, company), here, "panel.restored");
            case "single" -> written(visit, "single", campaigns.explainSingle(visit.actor(), id, form.value("seenSingle"), form.value("single")), "panel.singleSaved");
            default -> Answer.notFound();
        };
    }

    /** Who was slower reads what the other wrote, beside what they typed. */
    private Answer written(Visit visit, String field, Written written, String key) {
        if (!(written instanceof Written.Lost)) return saved(visit, written, key);
        var form = visit.form();
        var now = campaigns.casefile(visit.actor(), visit.path("id")).map(file -> field.equals("single") ? file.campaign().singleReason() : helped(file, form.value("company"))).orElse("");
        return shown(visit, now.isEmpty() ? form.reject(field, "panel.takenBack") : form.reject(field, "panel.meanwhile", now), 409);
    }

    private static String helped(Casefile file, String company) {
        return file.members().stream().filter(member -> member.company().equals(company)).map(Member::helped).findFirst().orElse("");
    }

    private Answer saved(Visit visit, Written written, String key) {
        var words = visit.words(PanelPage.class);
        return Said.of(words, written, visit.form(), again -> shown(visit, again, 422), done -> Answer.redirect(done.address() + "/panel", words.say(key)));
    }

    private Answer draw(Visit visit, String id, String here) {
        var words = visit.words(PanelPage.class);
        var form = visit.form();
        var chosen = form.all("candidate");
        var count = form.number("count", 1, Panels.MEMBERS_MOST);
        if (chosen.isEmpty()) form.reject("candidate", "form.required");
        if (count.isEmpty()) form.reject("count", "form.required");
        if (form.hasProblems()) return shown(visit, form, 422);
        return Said.of(words, panels.draw(visit.actor(), id, chosen, count.get(), form.value("seed")), form, again -> shown(visit, again, 422),
                done -> Answer.redirect(here + "#draws", words.say("draw.done", count.get())));
    }

    private Answer shown(Visit visit, Form form, int status) {
        var words = visit.words(PanelPage.class);
        return campaigns.casefile(visit.actor(), visit.path("id")).<Answer>map(file -> new Answer.Screen(status, words.say("panel.title"), new StaticTemplates().panel(words, view(visit, file, form))))
                .orElse(Answer.notFound());
    }

    private PanelView view(Visit visit, Casefile file, Form form) {
        var candidates = organisations.page(visit.actor(), OrganisationFilter.all().withKinds(ASKED), "", OFFERED).items().stream()
                .filter(one -> file.members().stream().noneMatch(member -> member.company().equals(one.id()))).map(one -> new Option(one.id(), one.name())).toList();
        var ids = new ArrayList<>(file.members().stream().map(Member::company).toList());
        file.draws().forEach(draw -> ids.addAll(draw.candidates()));
        var same = file.draws().stream().collect(Collectors.toMap(Draw::id, draw -> panels.again(draw).equals(draw.drawn())));
        boolean isEditable = campaigns.mayLead(visit.actor(), file.campaign()) && !file.campaign().state().isClosed();
        return new PanelView(file, Names.of(accounts, organisations, visit.actor(), ids), candidates, same, file.draws().stream().collect(Collectors.toMap(Draw::id, panels::lots)), isEditable, form);
    }
}
