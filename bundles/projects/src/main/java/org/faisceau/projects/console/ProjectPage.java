// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.console;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Option;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.SolutionThemes;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Unseen;
import org.faisceau.kernel.api.Words;
import org.faisceau.projects.api.Makeup;
import org.faisceau.projects.api.Member;
import org.faisceau.projects.api.Partner;
import org.faisceau.projects.api.Project;
import org.faisceau.projects.api.Projects;
import org.faisceau.projects.api.Task;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A project: what it is, who takes part, which needs and solutions, who does what, its steps. */
@Component
public final class ProjectPage implements Page {
    private final Projects projects;
    private final ProjectHeads heads;
    private final SolutionThemes themes;
    private final Names names;
    private final Picks picks;
    private final Clock clock;

    @Activate
    public ProjectPage(@Reference Projects projects, @Reference ProjectHeads heads, @Reference SolutionThemes themes, @Reference Names names, @Reference Picks picks, @Reference Clock clock) {
        this.projects = projects;
        this.heads = heads;
        this.themes = themes;
        this.names = names;
        this.picks = picks;
        this.clock = clock;
    }

    @Override
    public Address address() {
        return Address.of("projects/{id}").writtenBy(Role.BUYER);
    }

    @Override
    public Answer show(Visit visit) {
        return heads.reading(visit, head -> shown(visit, 200, head, Form.blank()));
    }

    private Answer shown(Visit visit, int status, ProjectHead head, Form form) {
        if (head.mayChange()) called(visit.words(ProjectPage.class), head, form);
        return new Answer.Screen(status, head.project().title(), new StaticTemplates().project(visit.words(ProjectPage.class), sheet(visit, head), form));
    }

    /** Fields that are there once for each step are called as those of a new one. */
    private static void called(Words words, ProjectHead head, Form form) {
        for (int place = 0; place < head.project().makeup().steps().size(); place++) for (var field : List.of("step", "dueOn", "doneOn")) form.called(field + "-" + place, words.say("field." + field));
    }

    private ProjectSheet sheet(Visit visit, ProjectHead head) {
        var words = visit.words(ProjectPage.class);
        var content = head.project().content();
        var makeup = content.makeup();
        var called = names.organisations(visit, makeup.partners().stream().map(Partner::organisation).toList());
        var partners = makeup.partners().stream().map(one -> new ProjectSheet.Side(one, called.getOrDefault(one.organisation(), words.say("name.gone")))).toList();
        var people = names.people(visit, words, makeup.team().stream().map(Member::person).distinct().toList());
        var team = Arrays.stream(Task.values()).map(task -> new ProjectSheet.Job(task, makeup.team().stream().filter(one -> one.task() == task)
                .map(one -> new Option(one.person(), people.apply(one.person()))).toList())).toList();
        var theme = content.theme().isEmpty() ? "" : themes.name(visit.actor(), content.theme(), visit.locale());
        return new ProjectSheet(head, theme, partners, picks.shown(visit, Picks.NEED, makeup.needs()), picks.shown(visit, Picks.SOLUTION, makeup.solutions()), team, Days.today(clock),
                head.mayChange() ? offer(visit, words, content.bearer(), makeup) : ProjectSheet.Offer.nothing(), visit.contributions(head.project().ref()));
    }

    private ProjectSheet.Offer offer(Visit visit, Words words, String bearer, Makeup makeup) {
        var there = Makeup.and(makeup.partners().stream().map(Partner::organisation).toList(), bearer);
        return new ProjectSheet.Offer(names.others(visit, there), picks.suggested(visit, Picks.PERSON, List.of()), Option.of(Task.class, one -> words.say("task." + one)), picks.suggested(visit, Picks.NEED, makeup.needs()),
                picks.suggested(visit, Picks.SOLUTION, makeup.solutions()));
    }

    /** What is answered where there is none: it may lie in the bin. */
    static Answer absent(Visit visit) {
        return Unseen.is(visit.path("id")) ? Answer.notFound() : Answer.notFound(new Ref(Project.KIND, visit.path("id")));
    }

    /** Steps have no name but their place: whose page is old would mark another. */
    private static boolean isByPlace(String action) {
        return List.of("stepSaved", "stepUp", "stepDown", "stepGone").contains(action);
    }

    /** {@code bin}, and the forms of {@link MakeupForm}: each is one change of what is there now. */
    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(ProjectPage.class);
        var form = visit.form();
        return heads.reading(visit, head -> {
            var one = head.project();
            if (!head.mayChange()) return Answer.refused(words.say("project.refused"));
            if (visit.action().equals("bin")) return Said.of(words, projects.bin(visit.actor(), one.id(), form.version()), one.address(), "project.refused",
                    done -> Answer.binned(visit, "/projects", words.say("project.binned"), done.ref()));
            if (isByPlace(visit.action()) && form.version() != one.version()) return lost(visit, head, form);
            var makeup = new MakeupForm(picks, Days.today(clock)).read(visit, form, one.makeup());
            if (makeup.isEmpty()) return form.hasProblems() ? shown(visit, 422, head, form) : Answer.notFound();
            return Said.of(words, projects.change(visit.actor(), one.id(), isByPlace(visit.action()) ? form.version() : one.version(), one.content().with(makeup.get())), form, "project.refused", again -> shown(visit, 422, head, again),
                    lost -> lost(visit, heads.of(visit, lost), form), done -> Answer.redirect(done.address() + "#" + place(visit.action()), words.say("project.changed")));
        });
    }

    /** What was typed stands below the step as it is, or is a step to be added where there is none any more; an act is asked for anew. */
    private Answer lost(Visit visit, ProjectHead now, Form form) {
        if (!visit.action().equals("stepSaved")) return shown(visit, 409, now, isByPlace(visit.action()) ? Form.blank().reject("", "projects.lost") : form.reject("", "projects.lost"));
        var place = form.value("place");
        boolean isThere = place.matches("\\d{1,3}") && Integer.parseInt(place) < now.project().makeup().steps().size();
        return shown(visit, 409, now, isThere ? form.reject("step-" + place, "step.lost")
                : Form.blank().with("step", form.value("step-" + place)).with("dueOn", form.value("dueOn-" + place)).reject("step", "step.isGone"));
    }

    /** The part of the page a form stands in, in the plural: its field has the name. */
    private static String place(String action) {
        return List.of("partner", "need", "solution", "member", "step").stream().filter(action::startsWith).map(part -> part + "s").findFirst().orElse("");
    }
}
