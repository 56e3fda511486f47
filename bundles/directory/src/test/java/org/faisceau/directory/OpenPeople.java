// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.faisceau.directory.api.People;
import org.faisceau.directory.api.Person;
import org.faisceau.directory.api.PersonContent;
import org.faisceau.directory.api.PersonSide;

/** People over a store of their own, with the company and the town of {@link OpenSolutions}. */
public final class OpenPeople implements AutoCloseable {
    public final OpenSolutions at;
    public final People people;
    private final PersonRegister register;

    public OpenPeople(Path folder) {
        at = new OpenSolutions(folder);
        register = new PersonRegister(at.store(), at.clock(), at.ids(), at.organisations, at.journal());
        people = register;
    }

    public PersonContent content(String name) {
        return new PersonContent(name, "directrice", at.company.id(), "secret@boucle.example", "01 99 00 00 01", PersonSide.COMPANY, Optional.empty(), Optional.empty(),
                "Invitations", LocalDate.of(2027, 1, 31));
    }

    public Person add(PersonContent content) {
        return saved(people.register(OpenSolutions.MANAGER, content));
    }

    public int night() {
        return register.eraseEnded();
    }

    void demonstrate() {
        new DemonstrationOrganisations((OrganisationRegister) at.organisations).load();
        new DemonstrationPeople(register, at.clock()).load();
    }

    public static Person saved(People.Saving saving) {
        return assertInstanceOf(People.Saving.Saved.class, saving).person();
    }

    @Override
    public void close() {
        at.close();
    }
}
