// SPDX-License-Identifier: Apache-2.0
package org.faisceau.messages.api;

import java.util.Set;
import org.faisceau.kernel.api.Role;

/** To whom: told apart when the message is posted. Disabled accounts are never told. */
public sealed interface Audience {
    /** One account; nobody where there is none of that identifier. */
    record Person(String account) implements Audience {
        public Person {
            if (account.isBlank()) throw new IllegalArgumentException("account is blank");
        }
    }

    /** These accounts. */
    record People(Set<String> accounts) implements Audience {
        public People {
            accounts = Set.copyOf(accounts);
        }
    }

    /** The people of an organisation. */
    record Organisation(String id) implements Audience {
        public Organisation {
            if (id.isBlank()) throw new IllegalArgumentException("organisation is blank");
        }
    }

    /** Who holds one of these roles exactly: a manager is no buyer here. */
    record Holders(Set<Role> roles) implements Audience {
        public Holders {
            roles = Set.copyOf(roles);
        }
    }

    static Audience person(String account) {
        return new Person(account);
    }

    static Audience people(Set<String> accounts) {
        return new People(accounts);
    }

    static Audience organisation(String id) {
        return new Organisation(id);
    }

    static Audience holders(Role... roles) {
        return new Holders(Set.of(roles));
    }
}
