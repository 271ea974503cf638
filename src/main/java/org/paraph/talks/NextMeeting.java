package org.paraph.talks;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The next meeting, as the record of talks states it. */
@Embeddable
public class NextMeeting {

    @Enumerated(EnumType.STRING)
    @Column(name = "next_meeting")
    private NextMeetingKind kind;

    @Column(name = "next_meeting_channel")
    private String channel;

    @Column(name = "next_meeting_on")
    private LocalDate meetsOn;

    @Column(name = "next_meeting_place")
    private String place;

    protected NextMeeting() {
    }

    NextMeeting(Request entered) {
        this.kind = entered.kind();
        this.channel = entered.channel();
        this.meetsOn = entered.meetsOn();
        this.place = entered.place();
    }

    /**
     * @param kind    to be arranged, fixed, or none
     * @param channel through which it is to be arranged; needed if it is to be arranged
     * @param meetsOn the day, needed if fixed
     * @param place   the place, or null
     */
    @Schema(name = "NextMeeting")
    public record Request(@NotNull NextMeetingKind kind, @Size(max = 200) String channel, LocalDate meetsOn,
            @Size(max = 200) String place) {
    }

    public Request asEntered() {
        return new Request(kind, channel, meetsOn, place);
    }
}
