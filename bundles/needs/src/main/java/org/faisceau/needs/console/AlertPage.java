// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import java.util.List;
import java.util.Optional;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Clash;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Option;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Ui;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.Organisations;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Words;
import org.faisceau.needs.api.Alert;
import org.faisceau.needs.api.Alerts.Saving;
import org.faisceau.needs.api.Alerts;
import org.faisceau.needs.api.Themes;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** One search that somebody follows: {@code new} with the filters of a list, or one to change or stop. */
@Component
public final class AlertPage implements Page {
    private static final String NEW = "new";
    private static final String LIST = "/needs/alerts";
    private final Alerts alerts;
    private final Themes themes;
    private final Organisations organisations;

    @Activate
    public AlertPage(@Reference Alerts alerts, @Reference Themes themes, @Reference Organisations organisations) {
        this.alerts = alerts;
        this.themes = themes;
        this.organisations = organisations;
    }

    @Override
    public Address address() {
        return Address.of("needs/alerts/{id}").writtenBy(Role.OBSERVER);
    }

    @Override
    public Answer show(Visit visit) {
        if (visit.path("id").equals(NEW)) return fresh(visit, Form.blank().with("name", suggested(visit)).with("rhythm", Alert.Rhythm.WEEKLY.name()), 200);
        return alerts.find(visit.actor(), visit.path("id")).map(alert -> known(visit, alert, filled(alert), 200)).orElse(Answer.notFound());
    }

    /** {@code save} or {@code stop}; {@code undo} takes a stopped one up again. */
    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(AlertPage.class);
        var id = visit.path("id");
        boolean isNew = id.equals(NEW);
        if (visit.action().equals("stop")) return alerts.stop(visit.actor(), id) ? Answer.undoable(LIST, words.say("alert.stopped"), LIST + "/" + id) : Answer.notFound();
        if (visit.action().equals("undo")) return resumed(words, alerts.resume(visit.actor(), id));
        var current = alerts.find(visit.actor(), id);
        if (!isNew && current.isEmpty()) return Answer.notFound();
        var form = visit.form();
        var name = form.text("name", Alerts.NAME_MAX);
        var rhythm = form.choice("rhythm", Alert.Rhythm.class);
        if (form.hasProblems()) return isNew ? fresh(visit, form, 422) : known(visit, current.get(), form, 422);
        var instead = isNew ? alerts.find(visit.actor(), form.value("instead")) : Optional.<Alert>empty();
        var saving = instead.isPresent() ? alerts.change(visit.actor(), instead.get().id(), instead.get().version(), name, query(visit), rhythm.get())
                : isNew ? alerts.add(visit.actor(), name, query(visit), rhythm.get()) : alerts.change(visit.actor(), id, form.version(), name, current.get().query(), rhythm.get());
        return saving.fold(
                done -> Answer.redirect(LIST, words.say(isNew && instead.isEmpty() ? "alert.added" : "alert.changed")),
                lost -> isNew ? fresh(visit, form.reject("instead", "alert.lost"), 409) : clash(visit, words, lost.current(), form),
                invalid -> isNew ? fresh(visit, form.reject("name", invalid.key()), 422) : known(visit, current.get(), form.reject("name", invalid.key()), 422),
                unknown -> Answer.notFound());
    }

    private static Answer resumed(Words words, Saving saving) {
        return saving.fold(
                done -> Answer.redirect(LIST, words.say("alert.resumed")),
                lost -> Answer.redirect(LIST),
                invalid -> Answer.notNow(words.say(invalid.key())),
                unknown -> Answer.redirect(LIST, Answer.Tone.WARNING, words.say("alert.gone")));
    }

    private static Answer clash(Visit visit, Words words, Alert current, Form form) {
        var address = LIST + "/" + current.id();
        var clash = Clash.of(filled(current), form, List.of("name", "rhythm"), field -> words.say("field." + field),
                (field, value) -> field.equals("rhythm") && !value.isEmpty() ? words.say("rhythm." + value) : value);
        return Answer.conflict(words.say("alert.clash"), Ui.clash(words, clash, address, current.version(), address, "save"));
    }

    private Answer fresh(Visit visit, Form form, int status) {
        var words = visit.words(AlertPage.class);
        var chips = NeedFilters.chips(visit, words, new NeedNames(organisations, themes, visit.actor(), visit.locale()));
        var address = NeedSearch.at(visit, LIST + "/" + NEW);
        return new Answer.Screen(status, words.say("alert.add"), new StaticTemplates().alert(words, form, rhythms(words), chips, address, NeedSearch.at(visit, "/needs"), alerts.list(visit.actor()).stream().map(one -> new Option(one.id(), one.name())).toList(), true));
    }

    private Answer known(Visit visit, Alert alert, Form form, int status) {
        var words = visit.words(AlertPage.class);
        var needs = alert.query().isEmpty() ? "/needs" : "/needs?" + alert.query();
        return new Answer.Screen(status, alert.name(), new StaticTemplates().alert(words, form, rhythms(words), List.of(), LIST + "/" + alert.id(), needs, List.of(), false));
    }

    private static String query(Visit visit) {
        var at = NeedSearch.at(visit, "");
        return at.isEmpty() ? "" : at.substring(1);
    }

    /** What is looked for, in its own words. */
    private String suggested(Visit visit) {
        var words = visit.words(AlertPage.class);
        var said = String.join(", ", NeedFilters.chips(visit, words, new NeedNames(organisations, themes, visit.actor(), visit.locale())).stream().map(chip -> chip.text()).toList());
        return said.substring(0, Math.min(said.length(), Alerts.NAME_MAX));
    }

    private static List<Option> rhythms(Words words) {
        return Option.of(Alert.Rhythm.class, rhythm -> words.say("rhythm." + rhythm));
    }

    private static Form filled(Alert alert) {
        return Form.blank().with("name", alert.name()).with("rhythm", alert.rhythm().name()).with("version", String.valueOf(alert.version()));
    }
}
