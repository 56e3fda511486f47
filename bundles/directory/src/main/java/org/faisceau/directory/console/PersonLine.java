// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.console;

import org.faisceau.directory.api.Person;

/**
 * A person and the name of the organisation.
 *
 * @param organisation empty where none
 */
record PersonLine(Person person, String organisation) {
    String address() {
        return "/directory/people/" + person.id();
    }
}
