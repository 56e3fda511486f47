// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.console;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Answer.Tone;
import org.faisceau.console.spi.Clash;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Option;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Ui;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.Solution;
import org.faisceau.directory.api.SolutionFilter;
import org.faisceau.directory.api.SolutionOrder;
import org.faisceau.directory.api.SolutionState;
import org.faisceau.directory.api.Solutions;
import org.faisceau.gatherings.api.Chapter;
import org.faisceau.gatherings.api.Modules;
import org.faisceau.gatherings.api.Modules.Keeping;
import org.faisceau.gatherings.api.Modules.Module;
import org.faisceau.kernel.api.Role;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The modules of a training; query parameter {@code module} has one in the form. */
@Component
public final class ModulesPage implements Page {
    private static final int OFFERED = 100;
    private static final List<String> FIELDS = List.of("module", "stage", "feedback", "focus", "solutions");
    private final Modules modules;
    private final GatheringHeads heads;
    private final Solutions solutions;

    @Activate
    public ModulesPage(@Reference Modules modules, @Reference GatheringHeads heads, @Reference Solutions solutions) {
        this.modules = modules;
        this.heads = heads;
        this.solutions = solutions;
    }

    /** @param titles of solutions, by identifier; hidden ones are absent */
    record View(List<Module> modules, Map<String, Solution> titles, List<Option> offered) {}

    @Override
    public Address address() {
        return Address.of("gatherings/{id}/modules").writtenBy(Role.OBSERVER);
    }

    @Override
    public Answer show(Visit visit) {
        var id = Ids.of(visit);
        var all = id.map(it -> modules.of(visit.actor(), it)).orElse(List.of());
        var form = Form.blank();
        all.stream().filter(one -> one.id().equals(visit.query("module"))).findFirst().ifPresent(one -> fill(form, one));
        return shown(visit, 200, form);
    }

    private static void fill(Form form, Module one) {
        form.with("module", one.id()).with("version", String.valueOf(one.version())).with("stage", one.content().stage()).with("feedback", one.content().feedback()).with("focus", one.content().focus()).with("solutions", one.content().solutions());
    }

    private Answer shown(Visit visit, int status, Form form) {
        var words = visit.words(ModulesPage.class);
        var head = heads.of(visit);
        if (head.isEmpty()) return GatheringHeads.absent(visit);
        var all = modules.of(visit.actor(), head.get().gathering().id());
        var titles = solutions.findAll(visit.actor(), all.stream().flatMap(one -> one.content().solutions().stream()).distinct().toList());
        return new Answer.Screen(status, head.get().gathering().title(), new StaticTemplates().modules(words, head.get(), new View(all, titles, head.get().may(Chapter.MODULES) ? offered(visit, head.get(), form) : List.of()), form));
    }

    /** Published ones of the sector, and those chosen already. */
    private List<Option> offered(Visit visit, GatheringHead head, Form form) {
        var theme = head.gathering().content().theme();
        var filter = SolutionFilter.all().withStates(Set.of(SolutionState.PUBLISHED)).withThemes(theme.isEmpty() ? Set.of() : Set.of(theme));
        var page = solutions.page(visit.actor(), filter, SolutionOrder.TITLE, "", OFFERED).items();
        var ids = page.stream().map(Solution::id).collect(Collectors.toSet());
        var chosen = solutions.findAll(visit.actor(), form.all("solutions").stream().filter(one -> !ids.contains(one)).toList()).values().stream();
        return Stream.concat(page.stream(), chosen).map(one -> new Option(one.id(), one.title())).toList();
    }

    /** {@code save}, {@code raise}, {@code remove}. */
    @Override
    public Answer submit(Visit visit) {
        var id = Ids.of(visit);
        if (id.isEmpty()) return Answer.notFound();
        var form = visit.form();
        var module = form.value("module");
        var back = id.get().address() + "/modules";
        if (visit.action().equals("raise")) return said(visit, form, modules.raise(visit.actor(), id.get(), module), back, "module.raised");
        if (visit.action().equals("remove")) return said(visit, form, modules.remove(visit.actor(), id.get(), module), back, "module.removed");
        if (!visit.action().equals("save")) return Answer.notFound();
        var content = new Modules.Content(form.text("stage", Modules.STAGE_MAX), form.optional("feedback", Modules.TEXT_MAX), form.optional("focus", Modules.TEXT_MAX), form.all("solutions"));
        if (form.hasProblems()) return shown(visit, 422, form);
        var keeping = module.isEmpty() ? modules.add(visit.actor(), id.get(), content) : modules.change(visit.actor(), id.get(), module, form.version(), content);
        return said(visit, form, keeping, back, "module.kept");
    }

    /** Both versions, field by field. */
    private Answer conflict(Visit visit, String back, Module current) {
        var words = visit.words(ModulesPage.class);
        var theirs = Form.blank();
        fill(theirs, current);
        var titles = solutions.findAll(visit.actor(), Stream.concat(theirs.all("solutions").stream(), visit.form().all("solutions").stream()).distinct().toList());
        var clash = Clash.of(theirs, visit.form(), FIELDS, field -> field.equals("module") ? "" : words.say("field." + field), (field, value) -> field.equals("solutions") && titles.containsKey(value) ? titles.get(value).title() : value);
        return Answer.conflict(current.content().stage(), Ui.clash(words, clash, back, current.version(), back, "save"));
    }

    /** Taken out meanwhile: what was typed may be added anew. */
    private Answer gone(Visit visit, Form form, String back) {
        var words = visit.words(ModulesPage.class);
        if (!visit.action().equals("save")) return Answer.redirect(back, Tone.WARNING, words.say("module.gone"));
        return shown(visit, 409, form.with("module", "").with("version", "0").reject("stage", "module.goneTyped"));
    }

    private Answer said(Visit visit, Form form, Keeping keeping, String back, String key) {
        var words = visit.words(ModulesPage.class);
        return keeping.fold(
                done -> Answer.redirect(back, words.say(key)),
                invalid -> shown(visit, 422, form.reject(invalid.field(), invalid.key())),
                lost -> conflict(visit, back, lost.current()),
                notNow -> Said.notNow(words, notNow.state()),
                refused -> Answer.refused(words.say("gathering.refused")),
                unknown -> gone(visit, form, back));
    }
}
