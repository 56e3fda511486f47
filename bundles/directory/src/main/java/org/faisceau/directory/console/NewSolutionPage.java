// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.console;

import java.util.List;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.Solutions;
import org.faisceau.kernel.api.Role;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Records a draft of an entry. */
@Component
public final class NewSolutionPage implements Page {
    private static final String HERE = "/directory/solutions/new";
    private static final String LIST = "/directory/solutions";
    private final Solutions solutions;
    private final SolutionForm forms;

    @Activate
    public NewSolutionPage(@Reference Solutions solutions, @Reference SolutionForm forms) {
        this.solutions = solutions;
        this.forms = forms;
    }

    @Override
    public Address address() {
        return Address.of("directory/solutions/new").writtenBy(Role.OBSERVER);
    }

    @Override
    public Answer show(Visit visit) {
        var words = visit.words(NewSolutionPage.class);
        if (!solutions.mayRegister(visit.actor())) return Answer.refused(words.say("solution.refused"));
        var own = visit.actor().is(Role.MANAGER) ? "" : visit.actor().organisation();
        var whose = visit.query("organisation").isEmpty() ? own : visit.query("organisation");
        return forms.screen(visit, 200, words.say("solution.add"), Form.blank().with("organisation", whose), HERE, LIST);
    }

    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(NewSolutionPage.class);
        var form = visit.form();
        if (!solutions.mayRegister(visit.actor())) return Answer.refused(words.say("solution.refused"));
        var content = SolutionFields.read(form, forms.themes(visit, List.of()), it -> solutions.faults(visit.actor(), it));
        if (content.isEmpty()) return forms.screen(visit, 422, words.say("solution.add"), form, HERE, LIST);
        var twin = solutions.titled(visit.actor(), content.get().organisation(), content.get().title()).filter(one -> !form.flag("another"));
        if (twin.isPresent()) return forms.twice(visit, words.say("solution.add"), form, HERE, LIST, twin.get());
        return solutions.register(visit.actor(), content.get()).fold(
                saved -> Answer.redirect(LIST + "/" + saved.solution().id(), words.say("solution.registered")),
                invalid -> forms.screen(visit, 422, words.say("solution.add"), form.reject(invalid.field(), invalid.key()), HERE, LIST),
                lost -> Answer.notFound(),
                notNow -> Answer.notFound(),
                refused -> Answer.refused(words.say("solution.refused")),
                unknown -> Answer.notFound());
    }
}
