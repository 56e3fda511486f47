// SPDX-License-Identifier: Apache-2.0
package org.faisceau.funding.console;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Clash;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Option;
import org.faisceau.console.spi.Ui;
import org.faisceau.console.spi.Visit;
import org.faisceau.funding.api.Plan;
import org.faisceau.funding.api.Plans;
import org.faisceau.funding.api.Scheme;
import org.faisceau.funding.api.Schemes;
import org.faisceau.funding.api.Sort;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Words;

/** Between the form of a plan and what is recorded of it. A line without amount and words is none. */
record PlanForm(Visit visit, Schemes schemes, Subjects subjects, Clock clock) {
    private static final int SPARE = 3;
    private static final List<String> EXPENSE = List.of("expense", "expenseAmount");
    private static final List<String> RESOURCE = List.of("resourceSort", "resource", "resourceAmount", "resourceScheme", "resourceGranted");

    Form filled(Plan plan) {
        var one = plan.content();
        var form = subjects.fill(visit, Form.blank(), one.about()).with("version", String.valueOf(plan.version())).with("title", one.title()).with("day", one.day().toString()).with("note", one.note());
        for (int at = 0; at < one.expenses().size(); at++) {
            form.with("expense" + (at + 1), one.expenses().get(at).what()).with("expenseAmount" + (at + 1), one.expenses().get(at).amount().amount().toPlainString().replace('.', ','));
        }
        for (int at = 0; at < one.resources().size(); at++) {
            var line = one.resources().get(at);
            form.with("resourceSort" + (at + 1), line.sort().name()).with("resource" + (at + 1), line.what()).with("resourceAmount" + (at + 1), line.amount().amount().toPlainString().replace('.', ','))
                    .with("resourceScheme" + (at + 1), line.scheme()).with("resourceGranted" + (at + 1), line.isGranted() ? "yes" : "");
        }
        return form;
    }

    /** What was typed, where the form has no problem. */
    Optional<Plan.Content> read(Form form) {
        var title = form.text("title", Plans.LINE_MAX);
        var about = subjects.read(visit, form);
        var day = form.day("day");
        var note = form.optional("note", Plans.NOTE_MAX);
        var expenses = new ArrayList<Plan.Expense>();
        var resources = new ArrayList<Plan.Resource>();
        for (int at = 1; at <= Plans.LINES_MOST; at++) {
            expense(form, at).ifPresent(expenses::add);
            resource(form, at).ifPresent(resources::add);
        }
        return form.hasProblems() ? Optional.empty() : Optional.of(new Plan.Content(title, about, day.orElseGet(() -> Days.today(clock)), note, expenses, resources));
    }

    private static Optional<Plan.Expense> expense(Form form, int at) {
        var what = form.optional("expense" + at, Plans.LINE_MAX);
        var amount = form.euros("expenseAmount" + at);
        if (what.isEmpty() && form.value("expenseAmount" + at).isBlank()) return Optional.empty();
        if (what.isEmpty()) form.reject("expense" + at, "form.required");
        if (amount.isEmpty()) form.reject("expenseAmount" + at, "form.required");
        return amount.map(euros -> new Plan.Expense(what, euros));
    }

    private Optional<Plan.Resource> resource(Form form, int at) {
        var what = form.optional("resource" + at, Plans.LINE_MAX);
        var amount = form.euros("resourceAmount" + at);
        var scheme = form.value("resourceScheme" + at);
        if (RESOURCE.stream().allMatch(name -> form.value(name + at).isBlank())) return Optional.empty();
        if (!scheme.isEmpty() && schemes.find(visit.locale(), scheme).isEmpty()) form.reject("resourceScheme" + at, "form.unknownChoice");
        var sort = form.choice("resourceSort" + at, Sort.class);
        if (amount.isEmpty()) form.reject("resourceAmount" + at, "form.required");
        return sort.isEmpty() ? Optional.empty() : amount.map(euros -> new Plan.Resource(sort.get(), what, euros, scheme, form.flag("resourceGranted" + at)));
    }

    /** The lines that the form shows: those that are filled, and some to spare. */
    static List<Integer> lines(Form form, boolean isExpense) {
        var names = isExpense ? EXPENSE : RESOURCE;
        int last = IntStream.rangeClosed(1, Plans.LINES_MOST).filter(at -> names.stream().anyMatch(name -> !form.value(name + at).isBlank())).max().orElse(0);
        return IntStream.rangeClosed(1, Math.min(Plans.LINES_MOST, last + SPARE)).boxed().toList();
    }

    /** Those of the list, and those that the plan names all the same. */
    List<Option> options(Form form) {
        var named = IntStream.rangeClosed(1, Plans.LINES_MOST).mapToObj(at -> form.value("resourceScheme" + at)).filter(id -> !id.isEmpty()).distinct().flatMap(id -> schemes.find(visit.locale(), id).stream());
        var all = new LinkedHashMap<String, Option>();
        Stream.concat(schemes.list(visit.locale(), "").stream(), named).forEach(one -> all.putIfAbsent(one.id(), new Option(one.id(), one.title())));
        return List.copyOf(all.values());
    }

    static List<Option> sorts(Words words) {
        return Option.of(Sort.class, one -> words.say("sort." + one));
    }

    Answer screen(int status, Form form, String address, String back) {
        var words = visit.words(PlanForm.class);
        return new Answer.Screen(status, words.say(form.version() == 0 ? "plan.new" : "plan.edit"), new StaticTemplates().planForm(words, form, options(form), address, back));
    }

    Answer conflict(Plan current, Form form) {
        var words = visit.words(PlanForm.class);
        var fields = new ArrayList<>(List.of("title", "about", "aboutRef", "day", "note"));
        for (int at = 1; at <= Plans.LINES_MOST; at++) {
            int line = at;
            EXPENSE.forEach(name -> fields.add(name + line));
            RESOURCE.forEach(name -> fields.add(name + line));
        }
        var clash = Clash.of(filled(current), form, fields, field -> label(words, field), (field, value) -> said(words, field, value));
        return Answer.conflict(words.say("plan.edit"), Ui.clash(words, clash, current.address() + "/edit", current.version(), current.address(), "save"));
    }

    private static String label(Words words, String field) {
        var name = field.replaceFirst("\\d+$", "");
        return words.say("field." + name) + field.substring(name.length()).replaceFirst("^(?=.)", " ");
    }

    private String said(Words words, String field, String value) {
        if (field.startsWith("resourceScheme")) return schemes.find(visit.locale(), value).map(Scheme::title).orElse(value);
        if (field.startsWith("resourceGranted")) return value.isEmpty() ? "" : words.say("plan.granted");
        return field.startsWith("resourceSort") && !value.isEmpty() ? words.say("sort." + value) : value;
    }
}
