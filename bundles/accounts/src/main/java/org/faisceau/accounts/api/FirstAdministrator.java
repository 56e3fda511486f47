// SPDX-License-Identifier: Apache-2.0
package org.faisceau.accounts.api;

import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** How a fresh instance gets its first administrator: a one-time link on the console of the machine, no default password. */
@ProviderType
public interface FirstAdministrator {
    /**
     * The link's path with its pass, such as {@code /first-administrator?pass=…}; who knows the address prints it. The first call
     * of a start makes the pass and voids those of earlier starts; later calls give the same.
     *
     * @return empty where an account exists, and in the demonstration
     */
    Optional<String> path();

    /**
     * Makes the first administrator and uses the pass up. An outcome other than {@code Created} leaves the pass good.
     *
     * @param draft its role counts for nothing
     * @return {@code Refused} where the pass opens nothing or an account exists; {@code Invalid} of {@code password} where it is too weak
     */
    Accounts.Creation create(String pass, Accounts.Draft draft, String password);
}
