// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.console;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faisceau.console.Records;
import org.faisceau.console.lists.BulkGo;
import org.faisceau.console.lists.BulkGo.Fate;
import org.faisceau.console.lists.BulkGo.State;
import org.faisceau.console.lists.BulkJob;
import org.faisceau.console.lists.BulkRegister;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Answer.Tone;
import org.faisceau.console.spi.BulkAction;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.store.api.Jobs;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** One act on many records: its question, its course, what refused and why. */
@Component
public final class BulkPage implements Page {
    private static final int FEW = 10;
    private final BulkRegister bulks;
    private final Records records;
    private final Jobs jobs;

    @Activate
    public BulkPage(@Reference BulkRegister bulks, @Reference Records records, @Reference Jobs jobs) {
        this.bulks = bulks;
        this.records = records;
        this.jobs = jobs;
    }

    @Override
    public Address address() {
        return Address.of("bulk/{id}").writtenBy(Role.OBSERVER);
    }

    @Override
    public Answer show(Visit visit) {
        var found = bulks.find(visit.actor(), visit.path("id"));
        if (found.isEmpty()) return Answer.notFound();
        var go = found.get();
        if (!visit.query("download").isEmpty()) return download(visit, go);
        if (go.state() == State.ASKED) return question(visit, go, visit.form(), 200);
        var off = go.state().isOfUndo() ? Fate.KEPT : Fate.REFUSED;
        var course = new StaticTemplates().bulkCourse(visit.words(BulkPage.class), view(visit, go, items(visit, go, Optional.of(off), go.state() == State.RUNNING ? FEW : BulkAction.MOST)));
        return visit.wantsFragment() ? Answer.fragment(course) : Answer.screen(go.label(), course);
    }

    @Override
    public Answer submit(Visit visit) {
        var found = bulks.find(visit.actor(), visit.path("id")).filter(it -> it.owner().equals(visit.actor().id()));
        if (found.isEmpty()) return Answer.notFound();
        var go = found.get();
        switch (visit.action()) {
            case "undo" -> {
                if (!bulks.undo(visit.actor(), go.id())) return Answer.redirect("/bulk/" + go.id(), Tone.WARNING, visit.words(BulkPage.class).say("bulk.undoLate"));
            }
            case "stop" -> bulks.end(visit.actor(), go.id(), State.STOPPED);
            case "go-on" -> bulks.begin(visit.actor(), go.id(), go.answers());
            case "retry" -> bulks.retry(visit.actor(), go.id());
            default -> {
                var answers = answers(visit, go);
                if (visit.form().hasProblems()) return question(visit, go, visit.form(), 422);
                bulks.begin(visit.actor(), go.id(), answers);
            }
        }
        jobs.runNow(BulkJob.ID);
        return Answer.redirect("/bulk/" + go.id());
    }

    private Answer question(Visit visit, BulkGo go, Form form, int status) {
        var view = view(visit, go, asked(visit, go));
        view.questions().forEach(one -> form.called(one.name(), one.label()));
        return new Answer.Screen(status, go.label(), new StaticTemplates().bulkQuestion(visit.words(BulkPage.class), form, view));
    }

    private Map<String, List<String>> answers(Visit visit, BulkGo go) {
        var answers = new LinkedHashMap<String, List<String>>();
        for (var one : records.bulkAction(go.action()).map(it -> it.questions(visit)).orElse(List.of())) {
            var text = one.required() ? visit.form().text(one.name(), one.longest()) : visit.form().optional(one.name(), one.longest());
            answers.put(one.name(), List.of(text));
        }
        return answers;
    }

    private BulkView view(Visit visit, BulkGo go, List<BulkView.Line> lines) {
        var action = records.bulkAction(go.action());
        return new BulkView(go, action.map(it -> it.question(visit, go.tally().total())).orElse(""), action.map(it -> it.questions(visit)).orElse(List.of()),
                action.isPresent(), action.filter(BulkAction::isDangerous).isPresent(), bulks.undoableFor(go).toSeconds(), lines);
    }

    private Answer download(Visit visit, BulkGo go) {
        var items = bulks.items(go.id(), Optional.empty(), BulkAction.MOST);
        return new BulkOutcome(visit.words(BulkPage.class), go, items).download(records.titles(visit.actor(), items.stream().map(BulkGo.Item::ref).toList(), visit.locale()));
    }

    private List<BulkView.Line> items(Visit visit, BulkGo go, Optional<Fate> fate, int limit) {
        var items = bulks.items(go.id(), fate, limit);
        var titles = records.titles(visit.actor(), items.stream().map(BulkGo.Item::ref).toList(), visit.locale());
        return items.stream().map(it -> new BulkView.Line(titles.apply(it.ref()), records.kind(it.ref().kind()).map(kind -> kind.address(it.ref())).orElse(""), it.why())).toList();
    }

    /** The first records, and every other of which something should be known. */
    private List<BulkView.Line> asked(Visit visit, BulkGo go) {
        var action = records.bulkAction(go.action());
        var cautions = new LinkedHashMap<Ref, String>();
        for (var item : bulks.items(go.id(), Optional.empty(), BulkAction.MOST)) {
            var caution = action.map(it -> it.caution(visit, item.ref())).orElse("");
            if (item.place() < FEW || !caution.isEmpty()) cautions.put(item.ref(), caution);
        }
        var titles = records.titles(visit.actor(), cautions.keySet(), visit.locale());
        return cautions.entrySet().stream().map(it -> new BulkView.Line(titles.apply(it.getKey()), "", it.getValue())).toList();
    }
}
