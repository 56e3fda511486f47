// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.faisceau.directory.api.Mentor;
import org.faisceau.directory.api.MentorContent;
import org.faisceau.directory.api.MentorContract;
import org.faisceau.directory.api.Mentors;
import org.faisceau.directory.api.People;
import org.faisceau.directory.api.Starters;
import org.faisceau.kernel.api.Euros;

/** Mentors over a store of their own, with the company and the town of {@link OpenSolutions}. */
public final class OpenMentors implements AutoCloseable {
    public final OpenSolutions at;
    public final Mentors mentors;
    public final Starters starters;

    public OpenMentors(Path folder) {
        at = new OpenSolutions(folder);
        mentors = new MentorRegister(at.store(), at.clock(), at.organisations, new MentorNews(at.store(), at.letters, at.organisations));
        starters = new StarterRegister(at.organisations);
    }

    public MentorContent content(String... themes) {
        return new MentorContent(List.of(themes), 5, List.of(new MentorContract("Secret contract", 2024, Optional.of(Euros.of(40_000)))), "Le mardi", Optional.empty(), Optional.empty());
    }

    /** People over the same store. */
    public People people() {
        return new PersonRegister(at.store(), at.clock(), at.ids(), at.organisations, at.journal());
    }

    /** The town, asked. */
    public Mentor asked() {
        return saved(mentors.ask(OpenSolutions.MANAGER, at.town.id(), content("water", "soils")));
    }

    public static Mentor saved(Mentors.Saving saving) {
        return assertInstanceOf(Mentors.Saving.Saved.class, saving).mentor();
    }

    void demonstrate() {
        new DemonstrationOrganisations((OrganisationRegister) at.organisations).load();
        new DemonstrationMentors((MentorRegister) mentors, at.clock()).load();
    }

    @Override
    public void close() {
        at.close();
    }
}
