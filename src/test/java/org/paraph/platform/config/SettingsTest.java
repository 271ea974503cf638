package org.paraph.platform.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an installation is when it says little of itself. */
class SettingsTest {

    private final Settings settings = new Settings();

    @AfterEach
    void clear() {
        System.clearProperty("paraph.home-party");
        System.clearProperty("paraph.jurisdiction");
    }

    @Test
    void isKoreanWhereNothingIsSaid() {
        assertThat(settings.homeParty()).isEqualTo("KOR");
        assertThat(settings.jurisdiction()).isEqualTo(Jurisdiction.KOR);
    }

    @ParameterizedTest
    @CsvSource({"JPN,JPN", "GBR,GBR", "EU,EU", "USA,USA", "FRA,GENERIC", "GENERIC,GENERIC"})
    void goesByTheLawOfItsHomePartyWhereTheTablesKnowIt(String party, Jurisdiction law) {
        System.setProperty("paraph.home-party", party);

        assertThat(settings.jurisdiction()).isEqualTo(law);
    }

    @Test
    void goesByAnotherLawWhereItSaysSo() {
        System.setProperty("paraph.home-party", "KOR");
        System.setProperty("paraph.jurisdiction", "GENERIC");

        assertThat(settings.homeParty()).isEqualTo("KOR");
        assertThat(settings.jurisdiction()).isEqualTo(Jurisdiction.GENERIC);
    }

    @Test
    void refusesALawThatTheTablesDoNotKnow() {
        System.setProperty("paraph.jurisdiction", "ATLANTIS");

        assertThatThrownBy(settings::jurisdiction).isInstanceOf(IllegalArgumentException.class);
    }
}
