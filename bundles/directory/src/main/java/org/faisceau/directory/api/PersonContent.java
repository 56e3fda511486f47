// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.api;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is kept of a person.
 *
 * @param job function, in words; may be empty
 * @param organisation identifier; empty for none
 * @param mail may be empty
 * @param phone as typed; may be empty
 * @param from the first day in that function; empty where unknown
 * @param until the last one; empty where it goes on
 * @param purpose what the record is for, never blank
 * @param endsOn the last day it is kept; the night after erases it
 */
public record PersonContent(
        String name,
        String job,
        String organisation,
        String mail,
        String phone,
        PersonSide side,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        String purpose,
        LocalDate endsOn) {
    public PersonContent endingOn(LocalDate day) {
        return new PersonContent(name, job, organisation, mail, phone, side, from, until, purpose, day);
    }

    public PersonContent ofOrganisation(String id) {
        return new PersonContent(name, job, id, mail, phone, side, from, until, purpose, endsOn);
    }
}
