// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import org.faisceau.accounts.AccountRegister;
import org.faisceau.accounts.PasswordHashes;
import org.faisceau.accounts.SignInCache;
import org.faisceau.accounts.TryRegister;
import org.faisceau.accounts.api.Account;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.directory.api.Claim;
import org.faisceau.directory.api.Claims;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.testkit.TestRun;

/** Claims over a store of their own, with real accounts. */
public final class OpenClaims implements AutoCloseable {
    /** Its SIREN is 732829320. */
    public static final String SIRET = "732 829 320 00074";
    public final OpenSolutions at;
    public final Accounts accounts;
    public final Claims claims;

    public OpenClaims(Path folder) {
        at = new OpenSolutions(folder);
        accounts = new AccountRegister(at.store(), at.clock(), at.ids(), new PasswordHashes(), new TryRegister(at.store(), at.clock()), new SignInCache());
        claims = new ClaimRegister(at.store(), at.clock(), at.ids(), new ClaimAttaching(accounts, at.organisations), new ClaimNews(at.store(), at.letters));
    }

    /** An account without organisation. */
    public Actor person(String name, Role role) {
        var draft = new Accounts.Draft(name, "Personne " + name, "", role, "", "fr");
        return assertInstanceOf(Accounts.Creation.Created.class, accounts.create(Actor.system(), draft)).account().actor();
    }

    public Account account(Actor actor) {
        return accounts.find(Actor.system(), actor.id()).orElseThrow();
    }

    public Claim asked(Actor actor) {
        return assertInstanceOf(Claims.Claiming.Asked.class, claims.claim(actor, SIRET, "Aquasonde Fictive", "Secret words")).claim();
    }

    void purge() {
        new ClaimPurgeJob(at.store(), at.journal()).run(new TestRun(at.clock()));
    }

    @Override
    public void close() {
        at.close();
    }
}
