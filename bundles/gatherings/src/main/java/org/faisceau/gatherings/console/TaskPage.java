// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.console;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faisceau.accounts.api.Account;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Clash;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Option;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Ui;
import org.faisceau.console.spi.Visit;
import org.faisceau.gatherings.api.Bilingual;
import org.faisceau.gatherings.api.Chapter;
import org.faisceau.gatherings.api.Format.Part;
import org.faisceau.gatherings.api.GatheringId;
import org.faisceau.gatherings.api.Plan;
import org.faisceau.gatherings.api.Plans;
import org.faisceau.gatherings.api.Task;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Adds a task to a plan ({@code new}), or changes one. */
@Component
public final class TaskPage implements Page {
    private static final List<String> FIELDS = List.of("text", "document", "part", "account", "taskDay", "isSharing");
    private static final String NEW = "new";
    private static final int PEOPLE = 200;
    private final Plans plans;
    private final GatheringHeads heads;
    private final Accounts accounts;

    @Activate
    public TaskPage(@Reference Plans plans, @Reference GatheringHeads heads, @Reference Accounts accounts) {
        this.plans = plans;
        this.heads = heads;
        this.accounts = accounts;
    }

    @Override
    public Address address() {
        return Address.of("gatherings/{id}/tasks/{task}").writtenBy(Role.OBSERVER);
    }

    @Override
    public Answer show(Visit visit) {
        return asked(visit, 200, Form.blank());
    }

    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(TaskPage.class);
        var id = Ids.of(visit);
        var plan = id.flatMap(it -> plans.find(visit.actor(), it));
        var before = plan.flatMap(it -> task(it, visit));
        if (plan.isEmpty() || !isNew(visit) && before.isEmpty()) return Answer.notFound();
        var form = visit.form();
        var content = read(visit, form, before);
        if (content.isEmpty()) return asked(visit, 422, form);
        var outcome = isNew(visit) ? plans.add(visit.actor(), id.get(), content.get()) : plans.change(visit.actor(), id.get(), visit.path("task"), form.version(), content.get());
        return outcome.fold(
                done -> Answer.redirect(id.get().address() + "/plan", kept(words, isNew(visit) ? "task.added" : "task.changed", content.get(), done.task())),
                invalid -> asked(visit, 422, form.reject(invalid.field(), invalid.key())),
                lost -> conflict(visit, id.get(), lost.current()),
                notNow -> Said.notNow(words, notNow.state()),
                refused -> Answer.refused(words.say("gathering.refused")),
                unknown -> Answer.notFound());
    }

    /** Both versions, field by field. */
    private Answer conflict(Visit visit, GatheringId id, Task current) {
        var words = visit.words(TaskPage.class);
        var theirs = Form.blank();
        fill(visit, theirs, current);
        var clash = Clash.of(theirs, visit.form(), FIELDS, field -> words.say("field." + field), (field, value) -> switch (field) {
            case "part" -> words.say("part." + value);
            case "account" -> value.isEmpty() ? "" : accounts.shownName(value);
            case "taskDay" -> Form.blank().with("taskDay", value).day("taskDay").map(words::day).orElse(value);
            case "isSharing" -> words.say(value.isEmpty() ? "no" : "yes");
            default -> value;
        });
        var here = id.address() + "/tasks/" + current.id();
        return Answer.conflict(current.content().text().in(visit.locale()), Ui.clash(words, clash, here, current.version(), id.address() + "/plan", "save"));
    }

    /** A date of sharing that was moved is said to be. */
    private static String kept(Words words, String key, Task.Content typed, Task task) {
        return task.day().equals(typed.day()) ? words.say(key) : words.say("task.advanced", words.say(key), words.day(typed.day()), words.day(task.day()));
    }

    /** A text that nobody touched stays in both languages. */
    private static Optional<Task.Content> read(Visit visit, Form form, Optional<Task> before) {
        var text = form.text("text", Task.TEXT_MAX);
        var document = form.optional("document", Task.TEXT_MAX);
        var owner = form.choice("part", Part.class);
        var day = form.day("taskDay");
        if (form.value("taskDay").isBlank()) form.reject("taskDay", "form.required");
        if (form.hasProblems()) return Optional.empty();
        return Optional.of(new Task.Content(kept(visit, text, before.map(it -> it.content().text())), kept(visit, document, before.map(it -> it.content().document())), owner.orElseThrow(),
                form.value("account"), day.orElseThrow(), form.flag("isSharing")));
    }

    private static Bilingual kept(Visit visit, String typed, Optional<Bilingual> before) {
        return before.filter(it -> it.in(visit.locale()).equals(typed)).orElseGet(() -> Bilingual.of(typed));
    }

    private static boolean isNew(Visit visit) {
        return visit.path("task").equals(NEW);
    }

    private static Optional<Task> task(Plan plan, Visit visit) {
        return plan.tasks().stream().filter(one -> one.id().equals(visit.path("task"))).findFirst();
    }

    private Answer asked(Visit visit, int status, Form form) {
        var words = visit.words(TaskPage.class);
        var head = heads.of(visit);
        var plan = head.flatMap(it -> plans.find(visit.actor(), it.gathering().id()));
        var task = plan.flatMap(it -> task(it, visit));
        if (plan.isEmpty() || !isNew(visit) && task.isEmpty()) return Answer.notFound();
        if (!head.get().leads()) return Answer.refused(words.say("gathering.refused"));
        if (!head.get().may(Chapter.PLAN)) return Said.notNow(words, head.get().gathering().state());
        if (status == 200) task.ifPresentOrElse(it -> fill(visit, form, it), () -> form.with("part", Part.ORGANISER.name()));
        return new Answer.Screen(status, words.say(isNew(visit) ? "task.add" : "task.edit"),
                new StaticTemplates().task(words, form, head.get().gathering(), Option.of(Part.class, one -> words.say("part." + one)), people(form), head.get().address() + "/tasks/" + visit.path("task")));
    }

    private static void fill(Visit visit, Form form, Task task) {
        var content = task.content();
        form.with("text", content.text().in(visit.locale())).with("document", content.document().in(visit.locale())).with("part", content.owner().name()).with("account", content.account())
                .with("taskDay", content.day().toString()).with("isSharing", content.isSharing() ? "yes" : "").with("version", String.valueOf(task.version()));
    }

    private List<Option> people(Form form) {
        var all = Stream.of(Role.MANAGER, Role.BUYER, Role.EXPERT).flatMap(role -> accounts.page(Actor.system(), new Accounts.Sought("", Optional.of(role), Optional.of(false)), "", PEOPLE).items().stream()).map(TaskPage::option);
        var chosen = Stream.of(form.value("account")).filter(id -> !id.isEmpty()).map(id -> new Option(id, accounts.shownName(id)));
        return Stream.concat(all, chosen).collect(Collectors.toMap(Option::value, one -> one, (one, same) -> one, LinkedHashMap::new)).values().stream().toList();
    }

    private static Option option(Account one) {
        return new Option(one.id(), one.fullName());
    }
}
