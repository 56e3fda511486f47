// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.console;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.console.spi.Action;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Contributions.ActionLink;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.gatherings.api.ProgrammeItem;
import org.faisceau.gatherings.api.Programmes;
import org.faisceau.gatherings.api.Workshops.Writing;
import org.faisceau.gatherings.api.Workshops;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.SortKey;
import org.faisceau.kernel.api.Words;
import org.faisceau.kernel.spi.Kind;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The workshop of justification: one company's form after the other, the mentor's remarks as they are written. A form is a record of
 * another module, found through its {@link Kind}: without that module its name is left.
 */
@Component
public final class WorkshopPage implements Page {
    private static final String DOSSIER = "dossier";
    /** The act on a dossier that leads to its mock review, as the bundle that keeps dossiers publishes it. */
    private static final String REVIEW = "dossiers.training";
    private static final int PICKED = 10;
    private static final int MINUTES_USUAL = 9;
    private final GatheringHeads heads;
    private final Workshops workshops;
    private final Programmes programmes;
    private final Accounts accounts;
    @Reference
    private volatile List<Kind> kinds = List.of();
    @Reference
    private volatile List<Action> actions = List.of();

    @Activate
    public WorkshopPage(@Reference GatheringHeads heads, @Reference Workshops workshops, @Reference Programmes programmes, @Reference Accounts accounts) {
        this.heads = heads;
        this.workshops = workshops;
        this.programmes = programmes;
        this.accounts = accounts;
    }

    /** Outside the framework nobody sets the references. */
    WorkshopPage beside(List<Kind> others, List<Action> acts) {
        kinds = others;
        actions = acts;
        return this;
    }

    @Override
    public Address address() {
        return Address.of("gatherings/{id}/workshop").writtenBy(Role.OBSERVER);
    }

    @Override
    public Answer show(Visit visit) {
        return with(visit, (head, forms) -> screen(visit, head, forms, Form.blank().with("formMinutes", String.valueOf(minutes(visit, head))), 200));
    }

    /** {@code add}, {@code up}, {@code down}, {@code remove}, {@code restore}, {@code remark} and {@code withdraw} with a form or a remark. */
    @Override
    public Answer submit(Visit visit) {
        return with(visit, (head, forms) -> {
            var form = visit.form();
            var actor = visit.actor();
            var which = form.value("form");
            return switch (visit.action()) {
                case "add" -> add(visit, head, forms);
                case "up" -> said(visit, head, forms, workshops.move(actor, which, -1));
                case "down" -> said(visit, head, forms, workshops.move(actor, which, 1));
                case "remove" -> said(visit, head, forms, workshops.remove(actor, which));
                case "restore" -> said(visit, head, forms, workshops.restore(actor, which));
                case "remark" -> said(visit, head, forms, workshops.remark(actor, which, form.value("remarkTopic"), form.value("remarkText")));
                case "withdraw" -> said(visit, head, forms, workshops.withdraw(actor, form.value("remark")));
                default -> Answer.notFound();
            };
        });
    }

    private interface Work {
        Answer on(GatheringHead head, List<Workshops.Form> forms);
    }

    private Answer with(Visit visit, Work work) {
        var head = heads.of(visit);
        if (head.isEmpty()) return GatheringHeads.absent(visit);
        var forms = workshops.forms(visit.actor(), head.get().gathering().id());
        return forms.isPresent() ? work.on(head.get(), forms.get()) : Answer.refused(visit.words(WorkshopPage.class).say("workshop.refused"));
    }

    private Answer add(Visit visit, GatheringHead head, List<Workshops.Form> forms) {
        var form = visit.form();
        var company = form.text("formCompany", Workshops.LINE_MAX);
        var minutes = form.number("formMinutes", 1, ProgrammeItem.MINUTES_MOST);
        var sought = form.value("formDossier").strip();
        var found = sought.isEmpty() ? List.<Ref>of() : kind(DOSSIER).map(kind -> picked(visit, kind, sought)).orElse(List.of());
        var exact = found.stream().filter(ref -> SortKey.of(title(visit, ref)).equals(SortKey.of(sought))).toList();
        var ref = exact.size() == 1 ? Optional.of(exact.get(0)) : found.size() == 1 ? Optional.of(found.get(0)) : Optional.<Ref>empty();
        if (!sought.isEmpty() && ref.isEmpty()) form.reject("formDossier", kind(DOSSIER).isEmpty() ? "workshop.stopped" : found.isEmpty() ? "workshop.noDossier" : "workshop.severalDossiers", found.size());
        if (form.hasProblems()) return screen(visit, head, forms, form, 422);
        return said(visit, head, forms, workshops.add(visit.actor(), head.gathering().id(), company, ref, minutes.orElse(MINUTES_USUAL)));
    }

    /** One practises here: a copy for exercise is as good as what it was copied from, and comes after it. */
    private static List<Ref> picked(Visit visit, Kind kind, String sought) {
        return Stream.concat(kind.pick(visit.actor(), sought, PICKED).stream(), kind.pickForPractice(visit.actor(), sought, PICKED).stream()).toList();
    }

    private Answer said(Visit visit, GatheringHead head, List<Workshops.Form> forms, Writing writing) {
        var words = visit.words(WorkshopPage.class);
        var back = head.address() + "/workshop";
        return writing.fold(
                done -> Answer.redirect(back),
                invalid -> screen(visit, head, forms, visit.form().reject(invalid.field(), invalid.key()), 422),
                notNow -> Said.notNow(words, notNow.state()),
                refused -> Answer.refused(words.say("workshop.refused")),
                unknown -> Answer.notFound());
    }

    /** What the programme gives each of those who take turns while nobody rests; the sheet's nine minutes where it gives none. */
    private int minutes(Visit visit, GatheringHead head) {
        var items = programmes.find(visit.actor(), head.gathering().id(), visit.locale()).map(Programmes.Sheet::items).orElse(List.of());
        return items.stream().filter(one -> one.turns() > 0).reduce((first, last) -> last).map(ProgrammeItem::minutesPerTurn).orElse(MINUTES_USUAL);
    }

    private Optional<Kind> kind(String word) {
        return kinds.stream().filter(one -> one.word().equals(word)).findFirst();
    }

    private String title(Visit visit, Ref ref) {
        return kind(ref.kind()).flatMap(kind -> kind.title(visit.actor(), ref, visit.locale())).orElse("");
    }

    private WorkshopLine line(Visit visit, Words words, Workshops.Form form, Map<String, String> names) {
        if (form.ref().isEmpty()) return WorkshopLine.named(form, "", names);
        var ref = form.ref().get();
        if (kind(ref.kind()).isEmpty()) return WorkshopLine.named(form, words.say("workshop.moduleStopped"), names);
        var title = title(visit, ref);
        // Who may not read it is led nowhere.
        if (title.isEmpty()) return WorkshopLine.named(form, "", names);
        return new WorkshopLine(form, title, kind(ref.kind()).map(kind -> kind.address(ref)).orElse(""), review(visit, ref), names);
    }

    private Optional<ActionLink> review(Visit visit, Ref ref) {
        return actions.stream().filter(one -> one.id().equals(REVIEW) && one.kind().equals(ref.kind()) && visit.actor().is(one.role())).findFirst()
                .flatMap(one -> one.address(visit, ref).map(address -> new ActionLink(one.label(visit), one.icon(), address)));
    }

    private Answer screen(Visit visit, GatheringHead head, List<Workshops.Form> forms, Form typed, int status) {
        var words = visit.words(WorkshopPage.class);
        var names = accounts.shownNames(forms.stream().flatMap(one -> one.remarks().stream()).map(Workshops.Remark::account).distinct().toList());
        var lines = forms.stream().map(one -> line(visit, words, one, names)).toList();
        var topics = Arrays.asList(words.say("workshop.topics").split(" ; "));
        boolean isRemark = visit.action().equals("remark");
        var remark = isRemark ? typed : Form.blank();
        var added = isRemark ? Form.blank().with("formMinutes", String.valueOf(minutes(visit, head))) : typed;
        return new Answer.Screen(status, head.gathering().title(), new StaticTemplates().workshop(words, head, lines, workshops.removed(visit.actor(), head.gathering().id()), added, remark, topics, visit.actor().id()));
    }
}
