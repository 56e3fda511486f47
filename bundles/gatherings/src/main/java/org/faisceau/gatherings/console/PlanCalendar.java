// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.console;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.documents.api.Agenda;
import org.faisceau.documents.api.Agendas;
import org.faisceau.gatherings.api.Format.Part;
import org.faisceau.gatherings.api.Plan;
import org.faisceau.gatherings.api.Plans;
import org.faisceau.gatherings.api.Task;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code plan/all.ics}, {@code plan/mentor.ics}: the tasks of a plan, of all or of one part, and the gathering itself, for a calendar. */
@Component
public final class PlanCalendar implements Page {
    private static final String END = ".ics";
    private static final String ALL = "all";
    private final Plans plans;
    private final Agendas agendas;

    @Activate
    public PlanCalendar(@Reference Plans plans, @Reference Agendas agendas) {
        this.plans = plans;
        this.agendas = agendas;
    }

    @Override
    public Address address() {
        return Address.of("gatherings/{id}/plan/{file}");
    }

    @Override
    public Answer show(Visit visit) {
        var file = visit.path("file");
        var plan = Ids.of(visit).flatMap(id -> plans.find(visit.actor(), id));
        if (plan.isEmpty() || !file.endsWith(END)) return Answer.notFound();
        var word = file.substring(0, file.length() - END.length());
        if (word.equals(ALL)) return answer(visit, plan.get(), plan.get().tasks(), file);
        return part(word).map(part -> answer(visit, plan.get(), plan.get().tasks().stream().filter(task -> task.content().owner() == part).toList(), file)).orElseGet(Answer::notFound);
    }

    private static Optional<Part> part(String word) {
        return Arrays.stream(Part.values()).filter(one -> one.name().toLowerCase(Locale.ROOT).equals(word)).findFirst();
    }

    private Answer answer(Visit visit, Plan plan, List<Task> tasks, String file) {
        var words = visit.words(PlanCalendar.class);
        var gathering = plan.gathering();
        var entries = new ArrayList<Agenda.Entry>();
        entries.add(Dates.entry(words, gathering, visit.origin()));
        tasks.forEach(task -> entries.add(Dates.entry(words, gathering, task, visit.origin())));
        return agendas.download(new Agenda(gathering.title(), "", entries), gathering.reference() + "-" + file);
    }
}
